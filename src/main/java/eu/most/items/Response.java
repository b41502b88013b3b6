package eu.most.items;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody answers to an item, one record for each way of answering; {@link ResponseJson}
 * stores each under a word and a version of its own.
 */
public sealed interface Response {

    /** No answer, or one that was taken back. */
    Response NONE = new Choice(Set.of());

    /** Whether nothing was answered. */
    boolean isEmpty();

    /** The options that were chosen; none where the item is answered in another way. */
    default Set<OptionKey> chosen() {
        return Set.of();
    }

    /** The answer alone. */
    default Response answer() {
        return this;
    }

    /** How sure the person says to be; empty if they were not asked or did not say. */
    default Optional<Confidence> confidence() {
        return Optional.empty();
    }

    /** Options that were chosen. */
    record Choice(Set<OptionKey> chosen) implements Response {

        public Choice {
            chosen = Set.copyOf(chosen);
        }

        @Override
        public boolean isEmpty() {
            return chosen.isEmpty();
        }
    }

    /** Whether a statement is true, and the reason for that. */
    record Verdict(Optional<Boolean> isTrue, Optional<OptionKey> reason) implements Response {

        @Override
        public boolean isEmpty() {
            return isTrue.isEmpty() && reason.isEmpty();
        }
    }

    /**
     * How good each option is.
     *
     * @param ratings 1 (makes it worse) to 4 (the best to do); some may be missing
     * @throws IllegalArgumentException if a rating is out of range
     */
    record Ratings(Map<OptionKey, Integer> ratings) implements Response {

        public Ratings {
            ratings = Map.copyOf(ratings);
            ratings.values().forEach(RatingBody::requireOnScale);
        }

        @Override
        public boolean isEmpty() {
            return ratings.isEmpty();
        }
    }

    /** The best and the worst option; one may be missing. */
    record BestAndWorst(Optional<OptionKey> best, Optional<OptionKey> worst) implements Response {

        @Override
        public boolean isEmpty() {
            return best.isEmpty() && worst.isEmpty();
        }
    }

    /**
     * Elements in an order.
     *
     * @throws IllegalArgumentException if one is in it twice
     */
    record Order(List<OptionKey> order) implements Response {

        public Order {
            order = List.copyOf(order);
            if (Set.copyOf(order).size() != order.size()) {
                throw new IllegalArgumentException("an element is there twice");
            }
        }

        @Override
        public boolean isEmpty() {
            return order.isEmpty();
        }
    }

    /** The option that each row got; some may be missing. */
    record Matches(Map<OptionKey, OptionKey> matches) implements Response {

        public Matches {
            matches = Map.copyOf(matches);
        }

        @Override
        public boolean isEmpty() {
            return matches.isEmpty();
        }
    }

    /**
     * What is in each gap: the letter of a word, or what was typed.
     *
     * @param filled without the gaps that are empty
     * @throws IllegalArgumentException if a text is blank, too long, or has characters that nobody
     *     types
     */
    record Gaps(Map<OptionKey, String> filled) implements Response {

        /** The longest text of a gap, in characters. */
        public static final int LONGEST = 100;

        public Gaps {
            filled = Map.copyOf(filled);
            filled.values().forEach(text -> TypedText.require(text, LONGEST));
        }

        @Override
        public boolean isEmpty() {
            return filled.isEmpty();
        }
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException if it has more than 12 digits before the point or 6 after it
     */
    record Amount(BigDecimal value) implements Response {

        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            if (value.scale() > 6 || value.precision() - value.scale() > 12) {
                throw new IllegalArgumentException("a number with too many digits");
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * A few sentences.
     *
     * @throws IllegalArgumentException if it is too long, or has characters that nobody types
     */
    record Text(String text) implements Response {

        /** The longest text of any item, in characters. */
        public static final int LONGEST = 3000;

        public Text {
            text = text.isBlank() ? "" : text;
            if (!text.isEmpty()) {
                TypedText.require(text, LONGEST);
            }
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * An answer, and how sure the person is.
     *
     * @throws IllegalArgumentException if the answer has a confidence already
     */
    record WithConfidence(Response answer, Confidence sure) implements Response {

        public WithConfidence {
            if (answer instanceof WithConfidence) {
                throw new IllegalArgumentException("one confidence for one answer");
            }
        }

        @Override
        public boolean isEmpty() {
            return answer.isEmpty();
        }

        @Override
        public Set<OptionKey> chosen() {
            return answer.chosen();
        }

        @Override
        public Optional<Confidence> confidence() {
            return Optional.of(sure);
        }
    }
}
