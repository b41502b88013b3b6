package eu.most.items;

import eu.most.catalogue.OutcomeKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A question of the item bank, without its texts (see {@link ItemTexts}).
 *
 * @param outcome what it assesses
 * @param body what it asks for, and what it marks by
 * @param traits what the author says about it beside that
 */
public record Item(ItemKey key, OutcomeKey outcome, ItemBody body, ItemTraits traits) {

    /** The points of a full answer: the least number that 1 to 8 divide. */
    public static final int FULL = 840;

    /** An item of which the author says nothing beside what it asks. */
    public Item(ItemKey key, OutcomeKey outcome, ItemBody body) {
        this(key, outcome, body, ItemTraits.USUAL);
    }

    public ItemKind kind() {
        return body.kind();
    }

    /** What is shown in an order that each attempt has of its own; may be none. */
    public List<OptionKey> options() {
        return body.options();
    }

    /**
     * Whether people learn how it was as soon as they have answered, so that an answer is final.
     */
    public boolean explainsAtOnce() {
        return traits.feedback() == ItemTraits.FeedbackTime.AT_ONCE && kind().isMarkedAtOnce();
    }

    /** The options in an order by chance; elements to be put in order never stand right. */
    public List<OptionKey> shuffled(RandomGenerator random) {
        List<OptionKey> shuffled = new ArrayList<>(options());
        Collections.shuffle(shuffled, random);
        if (body instanceof OrderBody order && shuffled.equals(order.order())) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }

    /** A full answer; {@link Response#NONE} where a person says what that is. */
    public Response bestResponse() {
        return body.best();
    }

    /** The options of a full answer; none where the item is answered in another way. */
    public Set<OptionKey> best() {
        return bestResponse().chosen();
    }

    /** What it marks by, so that an attempt can say which it was. */
    public ItemVersion version() {
        return ItemVersion.of(String.join("|", kind().name(), outcome.value(), body.markedBy()));
    }

    /**
     * Whether this is an answer that the item takes: of its kind and about what it has, and with a
     * confidence only if it asks for one. No answer is always taken.
     */
    public boolean accepts(Response response) {
        return (traits.asksConfidence() || response.confidence().isEmpty())
                && (response.isEmpty() || body.takes(response.answer()));
    }

    /**
     * What an answer earns; no answer earns nothing.
     *
     * @throws IllegalArgumentException if the item does not {@linkplain #accepts accept} the answer
     */
    public Mark mark(Response response) {
        if (!accepts(response)) {
            throw new IllegalArgumentException(key + " does not take such an answer");
        }
        return response.isEmpty() ? Mark.Earned.of(0) : body.mark(response.answer());
    }
}
