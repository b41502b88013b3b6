package eu.most.quiz;

import eu.most.catalogue.spi.ProblemKind;

/** What can be wrong with what a quiz draws. */
public enum QuizProblem implements ProblemKind {
    /** {@code key} of the item. */
    ITEM_IN_TWO_RULES,
    /** {@code wanted}, {@code found}. */
    TOO_FEW_ITEMS,
    /** A test could be passed with nothing right in an outcome; {@code key}. */
    OUTCOME_NOT_DRAWN
}
