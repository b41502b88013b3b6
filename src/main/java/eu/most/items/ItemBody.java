package eu.most.items;

import java.util.List;

/**
 * What an item asks for, and what it marks by: one class for each family of kinds.
 *
 * <p>Points are counted in {@link Item#FULL} parts of a point and rounded down, so that only a full
 * answer earns all of them. In whatever order options are listed or shown, an answer earns the
 * same.
 *
 * @see "src/docs/decisions/0061-what-an-answer-earns.md"
 */
public sealed interface ItemBody
        permits ChoiceBody,
                TrueFalseBody,
                RatingBody,
                BestAndWorstBody,
                OrderBody,
                MatchBody,
                GapBody,
                HotspotBody,
                NumericBody,
                TextBody {

    ItemKind kind();

    /** What is shown in an order that each attempt has of its own; may be none. */
    List<OptionKey> options();

    /** A full answer; {@link Response#NONE} where a person says what that is. */
    Response best();

    /** Whether an answer that is not empty fits: of its kind, about what the item has. */
    boolean takes(Response answer);

    /** What an answer that it takes earns. */
    Mark mark(Response answer);

    /**
     * What it marks by as text, the same in every release and whatever the texts say. Never to be
     * changed: attempts keep its digest.
     */
    String markedBy();
}
