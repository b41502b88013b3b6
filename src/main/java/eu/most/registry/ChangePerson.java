package eu.most.registry;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import java.util.Optional;

/**
 * Correct what the registry says about a person. Certificates already issued keep the name they
 * were issued on.
 *
 * @throws IllegalArgumentException if the name has another shape, see {@link PersonName}
 */
public record ChangePerson(
        PersonId person,
        String givenName,
        String familyName,
        Optional<EmailAddress> email,
        LanguageTag language) {

    public ChangePerson {
        PersonName name = new PersonName(givenName, familyName);
        givenName = name.given();
        familyName = name.family();
    }
}
