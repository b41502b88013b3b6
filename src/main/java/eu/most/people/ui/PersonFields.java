package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.people.PersonDetails;
import eu.most.registry.ui.parts.Typed;
import eu.most.texts.PersonName;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked about a person: name, address, language. */
class PersonFields extends Div {

    private final NameFields name = new NameFields();
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
        add(name, email, language);
    }

    void show(PersonDetails person) {
        name.show(person);
        email.show(person.email().map(EmailAddress::value).orElse(""));
        language.choose(person.language());
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        return name.check()
                & email.check(
                        Typed.isNothingOrEmail(email.text()),
                        getTranslation("registry.person.email.error"));
    }

    /**
     * @throws IllegalStateException if the fields were not found to be right
     */
    PersonName name() {
        return name.name();
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
