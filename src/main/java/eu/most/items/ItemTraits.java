package eu.most.items;

import java.util.Optional;

/**
 * What an author says about an item beside what it marks by.
 *
 * @param decides whose decision a situation is; only judgement items have one
 * @param asksConfidence whether people also say how sure they are
 * @param feedback when they learn how it was
 * @param difficulty as the author expects it
 */
public record ItemTraits(
        Optional<DecidedBy> decides,
        boolean asksConfidence,
        FeedbackTime feedback,
        Optional<Difficulty> difficulty) {

    /** Where the author says nothing. */
    public static final ItemTraits USUAL =
            new ItemTraits(Optional.empty(), false, FeedbackTime.AFTER_ATTEMPT, Optional.empty());

    /** Whose decision a situation is. Prison staff are more than officers. */
    public enum DecidedBy {
        PRISON,
        THIRD,
        EITHER
    }

    /** When people learn whether an answer was good, and why. */
    public enum FeedbackTime {
        /**
         * On what they chose as soon as they have answered, and their answer is final; on what
         * would have been best after passing. What a person marks is explained after the attempt.
         */
        AT_ONCE,
        /** On what they chose after the attempt, on what would have been best after passing. */
        AFTER_ATTEMPT,
        /** Nothing before they have passed. */
        AFTER_PASSING
    }

    /** How hard an author expects an item to be. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }
}
