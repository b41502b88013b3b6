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
    WRONG_RATIONALE
}
