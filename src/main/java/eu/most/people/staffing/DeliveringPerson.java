package eu.most.people.staffing;

import eu.most.kernel.PersonId;
import eu.most.registry.ServiceId;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.util.Optional;

/**
 * Somebody who delivers a service in a prison.
 *
 * @param service which one
 * @param inLatin how they write a name of other letters in Latin ones, if they told us
 * @param organisationName the organisation for which they come
 */
public record DeliveringPerson(
        PersonId person,
        ServiceId service,
        String givenName,
        String familyName,
        Optional<LatinName> inLatin,
        String organisationName) {

    /** Family name first, as lists are ordered. */
    public String listedName() {
        return PersonName.listed(givenName, familyName);
    }

    /** What a list is ordered by first: the family name, or the only one. */
    public String firstInOrder() {
        return inLatin.map(latin -> first(latin.given(), latin.family()))
                .orElseGet(() -> first(givenName, familyName));
    }

    private static String first(String given, String family) {
        return family.isEmpty() ? given : family;
    }
}
