package eu.most.items;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an author says about an item beside what it marks by.
 *
 * @param decides whose decision a situation is; only judgement items have one
 * @param asksConfidence whether people also say how sure they are
 * @param feedback when they learn how it was
 * @param difficulty as the author expects it
 * @param use who asks it
 */
public record ItemTraits(
        Optional<DecidedBy> decides,
        boolean asksConfidence,
        FeedbackTime feedback,
        Optional<Difficulty> difficulty,
        Use use) {

    /** Where the author says nothing. */
    public static final ItemTraits USUAL =
            new ItemTraits(
                    Optional.empty(),
                    false,
                    FeedbackTime.AFTER_ATTEMPT,
                    Optional.empty(),
                    Use.ACTIVITY);

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

    /** Who asks an item. The pools share none, so that a check shows no question of a test. */
    public enum Use {
        /** What one does in a module: a test, a scenario. */
        ACTIVITY,
        /** A lesson, without counting it. */
        CHECK;

        /** The use that the structure file of a module gives an item. */
        public static Use of(JsonNode item) {
            return item.has("use")
                    ? valueOf(item.path("use").asString().toUpperCase(Locale.ROOT))
                    : ACTIVITY;
        }
    }
}
