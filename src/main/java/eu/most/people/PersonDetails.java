package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import eu.most.texts.Titles;
import java.util.Optional;

/**
 * A person as other modules read them.
 *
 * @param familyName empty if they have one name only
 * @param inLatin how they write a name of other letters in Latin ones, if they told us
 * @param sector on which side they work today or did last
 */
public record PersonDetails(
        PersonId id,
        String givenName,
        String familyName,
        Optional<LatinName> inLatin,
        Titles titles,
        Optional<EmailAddress> email,
        LanguageTag language,
        Sector sector) {

    /** The same person on another side. */
    PersonDetails workingIn(Sector other) {
        return new PersonDetails(
                id, givenName, familyName, inLatin, titles, email, language, other);
    }

    /** Given name first, without titles; at most 200 characters. */
    public String displayName() {
        return PersonName.whole(givenName, familyName);
    }

    /** The same with the titles, as it stands on a certificate; at most 200 characters. */
    public String formalName() {
        return titles.around(displayName());
    }

    /** The Latin form with the titles, if the person told us one. */
    public Optional<String> formalNameInLatin() {
        return inLatin.map(latin -> titles.around(latin.display()));
    }

    /** Family name first, as lists are ordered; without titles. */
    public String listedName() {
        return PersonName.listed(givenName, familyName);
    }
}
