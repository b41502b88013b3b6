package eu.most.registry;

import eu.most.kernel.PersonId;
import java.util.Optional;

/**
 * Somebody who delivers a service in a prison.
 *
 * @param inLatin how they write a name of other letters in Latin ones, if they told us
 * @param organisationName the organisation for which they come
 */
public record DeliveringPerson(
        PersonId person,
        String givenName,
        String familyName,
        Optional<LatinName> inLatin,
        String organisationName) {}
