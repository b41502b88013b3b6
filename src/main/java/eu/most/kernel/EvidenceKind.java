package eu.most.kernel;

import java.util.Locale;

/**
 * By what a person showed an outcome. A certificate says no more than this: of a test, that it was
 * passed, and not that somebody is able to do what it asked about.
 */
public enum EvidenceKind {
    /** Answers to questions, marked by a key. */
    TEST,
    /** Decisions in a scenario, up to an ending that passes. */
    SCENARIO,
    /** Decisions in a scenario of two sides, taken with somebody of the other side. */
    TWO_SIDED;

    /** As it stands in files, in the log and in answers to programs, such as {@code two-sided}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what {@link #word()} wrote.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static EvidenceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
