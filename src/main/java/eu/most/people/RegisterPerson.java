package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.texts.PersonName;
import java.util.Optional;

/**
 * Enter a person.
 *
 * @param email none for the many who have no address of their own
 * @param language in which they read
 */
public record RegisterPerson(
        PersonName name, Optional<EmailAddress> email, LanguageTag language, Sector sector) {

    /**
     * Enter a person of whose name no Latin form is known, or needed.
     *
     * @throws IllegalArgumentException if the name has another shape, see {@link PersonName}
     */
    public RegisterPerson(
            String givenName,
            String familyName,
            Optional<EmailAddress> email,
            LanguageTag language,
            Sector sector) {
        this(new PersonName(givenName, familyName), email, language, sector);
    }
}
