package eu.most.registry;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import java.util.Optional;

/**
 * Enter a person.
 *
 * @param givenName together with {@code familyName} at most 200 characters, see {@link PersonName}
 * @param email none for the many who have no address of their own
 * @param language in which they read
 * @throws IllegalArgumentException if the name has another shape
 */
public record RegisterPerson(
        String givenName,
        String familyName,
        Optional<EmailAddress> email,
        LanguageTag language,
        Sector sector) {

    public RegisterPerson {
        PersonName name = new PersonName(givenName, familyName);
        givenName = name.given();
        familyName = name.family();
    }
}
