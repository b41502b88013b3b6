package eu.most.kernel;

import java.util.Locale;

/**
 * By what a person showed an outcome. A certificate says no more than this: of a test, that it was
 * passed, and not that somebody is able to do what it asked about.
 */
public enum EvidenceKind {
    /** Answers to questions, marked by a key. */
    TEST;

    /** As it stands in files, in the log and in answers to programs: small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #word()} wrote.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static EvidenceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
