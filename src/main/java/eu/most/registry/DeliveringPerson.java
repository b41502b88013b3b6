package eu.most.registry;

import eu.most.kernel.PersonId;

/**
 * Somebody who delivers a service in a prison.
 *
 * @param organisationName the organisation for which they come
 */
public record DeliveringPerson(
        PersonId person, String givenName, String familyName, String organisationName) {}
