package eu.most.registry;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import java.util.Optional;

/**
 * A person as other modules read them.
 *
 * @param inLatin how they write a name of other letters in Latin ones, if they told us
 * @param sector on which side they work today or did last
 */
public record PersonDetails(
        PersonId id,
        String givenName,
        String familyName,
        Optional<LatinName> inLatin,
        Optional<EmailAddress> email,
        LanguageTag language,
        Sector sector) {

    /** The same person on another side. */
    PersonDetails workingIn(Sector other) {
        return new PersonDetails(id, givenName, familyName, inLatin, email, language, other);
    }

    /** Given name first, as it stands on a certificate; at most 200 characters. */
    public String displayName() {
        return givenName + " " + familyName;
    }
}
