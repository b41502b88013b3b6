package eu.most.backlog;

import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.util.Optional;

/**
 * Implemented by exceptions that no number of further tries helps against: somebody has to mend
 * something first.
 */
public interface NeedsAPerson {

    /**
     * What is wrong. Whoever is {@link #concerned} gets it as a notice, once; administrators read
     * the text {@code <key>.reason}, which says what to do.
     */
    Notice notice();

    /** With whose record something is wrong, if it is a person's. */
    Optional<PersonId> concerned();
}
