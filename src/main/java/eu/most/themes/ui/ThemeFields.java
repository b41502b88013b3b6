package eu.most.themes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.CertificateFacts;
import eu.most.documents.CertificateLayout;
import eu.most.documents.Signatory;
import eu.most.kernel.LanguageTag;
import eu.most.themes.ThemeContent;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeName;
import eu.most.themes.ThemeSignatory;
import eu.most.themes.ThemeTexts;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a theme is made of: layout, colours, texts by language, signatories. */
class ThemeFields extends Div {

    private final LineField name;
    private final ChoiceField<CertificateLayout> layout;
    private final ColourField main;
    private final ColourField accent;
    private final List<LineField> signatories = new ArrayList<>();
    private final List<LanguageFields> languages;

    ThemeFields() {
        addClassNames("stack", "wide");
        name = new LineField("name", text("name"), ThemeName.LONGEST).withHint(text("name.hint"));
        layout =
                new ChoiceField<>(
                        "layout",
                        text("layout"),
                        List.of(CertificateLayout.values()),
                        one -> text("layout." + one));
        main = new ColourField("main", text("main"));
        accent = new ColourField("accent", text("accent"));
        for (int place = 1; place <= CertificateFacts.MOST_SIGNATORIES; place++) {
            signatories.add(
                    new LineField(
                            "signatory-" + place,
                            getTranslation("certificates.theme.signatory", Map.of("number", place)),
                            Signatory.LONGEST));
        }
        languages = CertificateDrawing.languages().stream().map(LanguageFields::new).toList();
        add(
                group("look", name, layout, main, accent),
                group("signatories", signatories.toArray(Component[]::new)),
                group("texts", languages.toArray(Component[]::new)));
    }

    void show(ThemeDetails theme) {
        ThemeContent draft = theme.draft();
        name.show(theme.name());
        layout.choose(draft.layout());
        main.show(draft.main());
        accent.show(draft.accent());
        for (int place = 0; place < draft.signatories().size(); place++) {
            signatories.get(place).show(draft.signatories().get(place).name());
        }
        languages.forEach(language -> language.show(draft));
        askForOffices();
    }

    /** Runs while somebody changes anything. */
    void onChange(Runnable action) {
        name.whileTyping(action);
        layout.onChange(action);
        main.onChange(action);
        accent.onChange(action);
        signatories.forEach(signatory ->
                signatory.whileTyping(() -> {
                    askForOffices();
                    action.run();
                }));
        languages.forEach(language -> language.onChange(action));
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        boolean fine = name.check(ThemeName.of(name.text()).isPresent(), text("name.error"));
        fine &= layout.check(text("layout.error"));
        fine &= main.judge();
        fine &= accent.judge();
        for (LineField signatory : signatories) {
            fine &= DrawableText.check(signatory, Signatory.LONGEST);
        }
        for (LanguageFields language : languages) {
            fine &= language.check();
        }
        return fine;
    }

    String name() {
        return name.text();
    }

    /**
     * What the fields say, without a logo.
     *
     * @throws java.util.NoSuchElementException if the fields were not found to be right
     */
    ThemeContent content() {
        return new ThemeContent(
                layout.chosen().orElseThrow(),
                main.colour().orElseThrow(),
                accent.colour().orElseThrow(),
                null,
                texts(LanguageFields::logo),
                texts(LanguageFields::opening),
                texts(LanguageFields::closing),
                IntStream.range(0, signatories.size())
                        .filter(place -> !signatories.get(place).text().isEmpty())
                        .mapToObj(place ->
                                new ThemeSignatory(
                                        signatories.get(place).text(),
                                        texts(language -> language.office(place))))
                        .toList());
    }

    private ThemeTexts texts(Function<LanguageFields, String> field) {
        Map<LanguageTag, String> texts = new HashMap<>();
        languages.forEach(language -> texts.put(language.language(), field.apply(language)));
        texts.values().removeIf(String::isEmpty);
        return new ThemeTexts(texts);
    }

    /** Only of those who have a name. */
    private void askForOffices() {
        for (int place = 0; place < signatories.size(); place++) {
            boolean named = !signatories.get(place).text().isEmpty();
            int signatory = place;
            languages.forEach(language -> language.askForOffice(signatory, named));
        }
    }

    private Section group(String key, Component... parts) {
        Section group = new Section(new H2(text(key)), new Paragraph(text(key + ".lead")));
        group.addClassName("stack");
        group.add(parts);
        return group;
    }

    private String text(String key) {
        return getTranslation("certificates.theme." + key);
    }
}
