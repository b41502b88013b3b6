package eu.most.uikit;

import eu.most.kernel.PersonId;

/** Counts what waits in a person's inbox, for the sign in the top bar. */
@FunctionalInterface
public interface UnreadMessages {

    long count(PersonId person);
}
