package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.people.PersonDetails;
import eu.most.texts.LatinName;
import eu.most.texts.NameLetters;
import eu.most.texts.PersonName;
import eu.most.texts.Titles;
import eu.most.uikit.LineField;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person is called: one name or two, titles, and of a name with other letters also how it is
 * written in Latin ones. A field says itself which character cannot stand in it.
 */
class NameFields extends Div {

    private final LineField before = title("title-before");
    private final LineField given = part("given");
    private final LineField family = part("family").withHint(text("family.hint"));
    private final LineField after = title("title-after");
    private final LineField latinGiven = part("latin-given");
    private final LineField latinFamily = part("latin-family");

    NameFields() {
        addClassName("stack");
        add(before, given, family, latinGiven, latinFamily, after);
        askForLatin();
        given.whileTyping(this::askForLatin);
        family.whileTyping(this::askForLatin);
    }

    void show(PersonDetails person) {
        before.show(person.titles().before());
        given.show(person.givenName());
        family.show(person.familyName());
        after.show(person.titles().after());
        latinGiven.show(person.inLatin().map(LatinName::given).orElse(""));
        latinFamily.show(person.inLatin().map(LatinName::family).orElse(""));
        askForLatin();
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        boolean parts =
                checkPart(given, given.text().isEmpty())
                        & checkPart(family, false)
                        & checkTitle(before)
                        & checkTitle(after)
                        & checkLatin();
        return parts && given.check(typed().isPresent(), text("name.error"));
    }

    /**
     * @throws IllegalStateException if the fields were not found to be right
     */
    PersonName name() {
        return typed().orElseThrow(() -> new IllegalStateException("the name was not checked"));
    }

    private boolean checkPart(LineField field, boolean missing) {
        OptionalInt refused = PersonName.refusedIn(field.text());
        if (refused.isPresent()) {
            return field.check(false, character("name.character", refused.getAsInt()));
        }
        if (!field.text().isEmpty() && !PersonName.hasLetter(field.text())) {
            return field.check(false, text("name.letter"));
        }
        boolean fits = field.text().isEmpty() || PersonName.isPart(field.text());
        return field.check(fits && !missing, text("name.error"));
    }

    private boolean checkTitle(LineField field) {
        return field.check(Titles.isPart(field.text()), text("title.error"));
    }

    /** A name that cannot be drawn needs a Latin form, of as many parts as it has itself. */
    private boolean checkLatin() {
        boolean needed = latinGiven.isVisible() && PersonName.needsLatin(whole());
        boolean said =
                latinGiven.isVisible() && !(latinGiven.text() + latinFamily.text()).isEmpty();
        boolean givenFits = LatinName.isPart(latinGiven.text());
        boolean familyFits =
                LatinName.isPart(latinFamily.text())
                        || (latinFamily.text().isEmpty() && family.text().isEmpty());
        String missing = needed && !said ? undrawable() : text("latin.error");
        boolean asked = needed || said;
        return latinGiven.check(!asked || givenFits, missing)
                & latinFamily.check(!asked || familyFits, missing);
    }

    private Optional<PersonName> typed() {
        boolean says = latinGiven.isVisible() && !latinGiven.text().isEmpty();
        try {
            Optional<LatinName> latin =
                    says
                            ? Optional.of(new LatinName(latinGiven.text(), latinFamily.text()))
                            : Optional.empty();
            Titles titles = new Titles(before.text(), after.text());
            return Optional.of(new PersonName(given.text(), family.text(), latin, titles));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** One part is enough, so that the fields are there when the keyboard leaves the other. */
    private void askForLatin() {
        boolean asked = PersonName.refusedIn(whole()).isEmpty() && PersonName.takesLatin(whole());
        latinGiven.setVisible(asked);
        latinFamily.setVisible(asked);
        if (asked) {
            latinGiven.withHint(PersonName.needsLatin(whole()) ? undrawable() : text("latin.hint"));
        }
    }

    private String whole() {
        return given.text() + family.text();
    }

    private String undrawable() {
        return NameLetters.undrawnIn(whole()).isPresent()
                ? character("latin.needed", NameLetters.undrawnIn(whole()).getAsInt())
                : text("latin.error");
    }

    private String character(String key, int character) {
        return getTranslation(
                "registry.person." + key, Map.of("character", NameLetters.named(character)));
    }

    private LineField part(String id) {
        return new LineField(id, text(id.replace('-', '.')), PersonName.LIMIT);
    }

    private LineField title(String id) {
        return new LineField(id, text(id.replace('-', '.')), Titles.LIMIT);
    }

    private String text(String key) {
        return getTranslation("registry.person." + key);
    }
}
