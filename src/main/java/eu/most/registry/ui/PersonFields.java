package eu.most.registry.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.registry.LatinName;
import eu.most.registry.PersonDetails;
import eu.most.registry.PersonName;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked about a person: name, address, language; of a name with other letters also how it
 * is written in Latin ones.
 */
class PersonFields extends Div {

    private static final long serialVersionUID = 1L;

    private final LineField given =
            new LineField("given", getTranslation("registry.person.given"), PersonName.LIMIT);
    private final LineField family =
            new LineField("family", getTranslation("registry.person.family"), PersonName.LIMIT);
    private final LineField latinGiven =
            new LineField(
                            "latin-given",
                            getTranslation("registry.person.latin.given"),
                            PersonName.LIMIT)
                    .withHint(getTranslation("registry.person.latin.hint"));
    private final LineField latinFamily =
            new LineField(
                    "latin-family",
                    getTranslation("registry.person.latin.family"),
                    PersonName.LIMIT);
    private final LineField email =
            new LineField("email", getTranslation("registry.person.email"), 254);
    private final ChoiceField<LanguageTag> language;

    PersonFields(List<LanguageTag> languages) {
        addClassName("stack");
        language =
                new ChoiceField<>(
                        "language",
                        getTranslation("registry.person.language"),
                        languages,
                        PersonFields::nameOf);
        language.choose(LanguageTag.of(getLocale()));
        add(given, family, latinGiven, latinFamily, email, language);
        askForLatin();
        given.whileTyping(this::askForLatin);
        family.whileTyping(this::askForLatin);
    }

    void show(PersonDetails person) {
        given.show(person.givenName());
        family.show(person.familyName());
        latinGiven.show(person.inLatin().map(LatinName::given).orElse(""));
        latinFamily.show(person.inLatin().map(LatinName::family).orElse(""));
        askForLatin();
        email.show(person.email().map(EmailAddress::value).orElse(""));
        language.choose(person.language());
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        boolean name = Typed.name(given.text(), family.text()).isPresent();
        boolean eitherPart = PersonName.isPart(given.text()) == PersonName.isPart(family.text());
        String wrong = getTranslation("registry.person.name.error");
        return given.check(name || (!eitherPart && PersonName.isPart(given.text())), wrong)
                & family.check(name || (!eitherPart && PersonName.isPart(family.text())), wrong)
                & checkLatin()
                & email.check(
                        Typed.isNothingOrEmail(email.text()),
                        getTranslation("registry.person.email.error"));
    }

    private boolean checkLatin() {
        boolean fine = !saysLatin() || latin().isPresent();
        boolean isGiven = LatinName.isPart(latinGiven.text());
        boolean isFamily = LatinName.isPart(latinFamily.text());
        String wrong = getTranslation("registry.person.latin.error");
        return latinGiven.check(fine || (isGiven && !isFamily), wrong)
                & latinFamily.check(fine || (isFamily && !isGiven), wrong);
    }

    /** One part is enough, so that the fields are there when the keyboard leaves the other. */
    private void askForLatin() {
        boolean asked = hasOtherLetters(given.text()) || hasOtherLetters(family.text());
        latinGiven.setVisible(asked);
        latinFamily.setVisible(asked);
    }

    private static boolean hasOtherLetters(String part) {
        return PersonName.isPart(part) && !LatinName.isLatin(part);
    }

    private boolean saysLatin() {
        return latinGiven.isVisible()
                && !(latinGiven.text().isEmpty() && latinFamily.text().isEmpty());
    }

    private Optional<LatinName> latin() {
        return saysLatin()
                ? Typed.latinName(latinGiven.text(), latinFamily.text())
                : Optional.empty();
    }

    /**
     * @throws IllegalStateException if the fields were not found to be right
     */
    PersonName name() {
        return Typed.name(given.text(), family.text())
                .map(name -> new PersonName(name.given(), name.family(), latin()))
                .orElseThrow(() -> new IllegalStateException("the name was not checked"));
    }

    Optional<EmailAddress> email() {
        return Typed.email(email.text());
    }

    LanguageTag language() {
        return language.chosen().orElseGet(() -> LanguageTag.of(getLocale()));
    }

    /** In the language itself. */
    static String nameOf(LanguageTag language) {
        Locale locale = language.locale();
        return locale.getDisplayLanguage(locale);
    }
}
