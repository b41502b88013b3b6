package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.accreditation.Standard;
import eu.most.accreditation.StandardKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceKind;
import eu.most.uikit.LineField;
import eu.most.uikit.TickBoxes;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an edition of a standard is made of: its texts, its days, its rule. */
class StandardFields extends Div {

    private final Optional<StandardKey> fixedKey;
    private final Predicate<StandardKey> isTaken;
    private final LineField key;
    private final StandardTexts texts;
    private final LineField from;
    private final LineField until;
    private final LineField people;
    private final TickBoxes<TrainingModuleKey> modules;
    private final TickBoxes<ServiceKind> kinds;
    private final LineField warning;

    /**
     * @param fixedKey of the standard of which this is another edition; else the key is asked for,
     *     and must not be {@code isTaken}
     */
    StandardFields(
            Optional<StandardKey> fixedKey,
            Predicate<StandardKey> isTaken,
            List<LanguageTag> languages,
            Collection<TrainingModuleKey> toChooseFrom,
            ModuleTitles titles) {
        this.fixedKey = fixedKey;
        this.isTaken = isTaken;
        addClassNames("stack", "wide");
        key =
                new LineField("key", text("key"), 50)
                        .withHint(getTranslation("accreditation.introduce.key.hint"));
        key.setVisible(fixedKey.isEmpty());
        texts = new StandardTexts(languages);
        from = LineField.day("from", text("from"), null);
        until =
                LineField.day("until", text("until"), null)
                        .withHint(getTranslation("accreditation.introduce.until.hint"));
        people = LineField.number("people", text("people"), 3, 1);
        modules =
                new TickBoxes<>(
                        "modules",
                        text("modules"),
                        null,
                        List.copyOf(toChooseFrom),
                        module -> titles.of(module, getLocale()));
        kinds =
                new TickBoxes<>(
                        "kinds",
                        getTranslation("accreditation.standard.applies"),
                        text("kinds.hint"),
                        kindsByName(),
                        kind -> getTranslation("registry.kind." + kind));
        warning =
                LineField.number("warning", text("warning"), 3, 60)
                        .withHint(getTranslation("accreditation.introduce.warning.hint"));
        Paragraph languagesLead = new Paragraph(text("texts.lead"));
        languagesLead.addClassName("small");
        add(
                group(text("texts"), languagesLead, texts, key),
                group(text("rule"), modules, people, warning, kinds),
                group(getTranslation("accreditation.standard.in-force"), from, until));
    }

    /** Puts everything of an edition into the fields but its days. */
    void show(Standard standard) {
        texts.show(standard);
        people.show(String.valueOf(standard.people()));
        modules.choose(standard.modules());
        kinds.choose(standard.appliesTo());
        warning.show(String.valueOf(standard.warningDays()));
    }

    void begin(LocalDate day) {
        from.show(day.toString());
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        return texts.check() & checkKey() & checkRule() & checkDays();
    }

    /** Says at the first day why it cannot be that one. */
    void refuseFirstDay(String why) {
        from.check(false, why);
    }

    /**
     * @throws IllegalStateException if the fields were not found to be right
     */
    Standard standard() {
        return new Standard(
                typedKey().orElseThrow(StandardFields::unchecked),
                texts.title(),
                texts.text(),
                new ValidityPeriod(
                        from.chosenDay().orElseThrow(StandardFields::unchecked), typedUntil()),
                kinds.chosen(),
                people.chosenNumber().orElseThrow(StandardFields::unchecked),
                modules.chosen(),
                warning.chosenNumber().orElseThrow(StandardFields::unchecked));
    }

    private boolean checkKey() {
        Optional<StandardKey> typed = typedKey();
        return key.check(typed.isPresent(), text("key.error"))
                && key.check(
                        fixedKey.isPresent() || typed.filter(isTaken).isEmpty(), text("key.taken"));
    }

    private boolean checkRule() {
        return modules.check(text("modules.error"))
                & people.check(isBetween(people, 1, Standard.MOST_PEOPLE), text("people.error"))
                & warning.check(
                        isBetween(warning, 0, Standard.MOST_WARNING_DAYS), text("warning.error"));
    }

    private boolean checkDays() {
        Optional<LocalDate> first = from.chosenDay();
        boolean hasFirst = from.check(first.isPresent(), text("from.error"));
        boolean open = until.text().isEmpty();
        boolean lastFits =
                open
                        || until.chosenDay()
                                .filter(last -> first.filter(last::isBefore).isEmpty())
                                .isPresent();
        return hasFirst & until.check(lastFits, text("until.error"));
    }

    private Optional<StandardKey> typedKey() {
        if (fixedKey.isPresent()) {
            return fixedKey;
        }
        try {
            return Optional.of(new StandardKey(key.text()));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate typedUntil() {
        return until.chosenDay().orElse(null);
    }

    private static boolean isBetween(LineField field, int least, int most) {
        return field.chosenNumber().stream().anyMatch(typed -> typed >= least && typed <= most);
    }

    private static IllegalStateException unchecked() {
        return new IllegalStateException("the fields were not checked");
    }

    private static Section group(String heading, Component... parts) {
        Section group = new Section(new H2(heading));
        group.addClassName("stack");
        group.add(parts);
        return group;
    }

    private List<ServiceKind> kindsByName() {
        Collator collator = Collator.getInstance(getLocale());
        return Arrays.stream(ServiceKind.values())
                .sorted((one, other) ->
                        collator.compare(
                                getTranslation("registry.kind." + one),
                                getTranslation("registry.kind." + other)))
                .toList();
    }

    private String text(String key) {
        return getTranslation("accreditation.introduce." + key);
    }
}
