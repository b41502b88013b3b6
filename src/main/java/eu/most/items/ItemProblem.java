package eu.most.items;

import eu.most.catalogue.spi.ProblemKind;

/** What can be wrong with the item bank of a module. */
public enum ItemProblem implements ProblemKind {
    /** {@code key} of an option that is marked unsafe and earns points. */
    UNSAFE_OPTION_EARNS,
    /**
     * A judgement item explains an option from one side only, or another item from two; {@code
     * key}.
     */
    WRONG_RATIONALE,
    /** Rows and gaps answer with {@code key}, which is no option of the item. */
    UNKNOWN_OPTION,
    /** An option is in no gap; {@code key}. */
    OPTION_IN_NO_GAP,
    /** The worst option is worth points; {@code key}. */
    WORST_OPTION_EARNS,
    /** A place is empty or reaches over the edge of its picture; {@code key}. */
    PLACE_OFF_THE_PICTURE,
    /** A text does not have the gap {@code key} exactly once, as {@code {a}}. */
    GAP_NOT_ONCE
}
