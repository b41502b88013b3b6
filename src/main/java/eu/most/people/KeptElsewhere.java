package eu.most.people;

import eu.most.kernel.PersonId;

/**
 * How much is kept under a person elsewhere; whoever keeps it answers here before records are
 * merged.
 */
public interface KeptElsewhere {

    Count of(PersonId person);

    /**
     * A number of things.
     *
     * @param nameKey key of what they are called in the reader's language
     */
    record Count(String nameKey, long count) {}
}
