package eu.most.preservation.fixity;

import java.util.Locale;

/** What can have happened to a stored file. */
public enum Damage {
    /** Its bytes are not those whose hash is recorded. */
    CHANGED,
    /** It is not there, or empty. */
    MISSING,
    /** The database answers, but does not give it out. */
    UNREADABLE;

    /** As the audit trail says it. */
    String inTheTrail() {
        return name().toLowerCase(Locale.ROOT);
    }
}
