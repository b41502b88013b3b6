package eu.most.scenario;

import eu.most.catalogue.spi.ProblemKind;
import java.util.Locale;

/** What can be wrong with a scenario. */
public enum ScenarioProblem implements ProblemKind {
    /** {@code key}, which neither a node nor an ending has. */
    UNKNOWN_NODE,
    /** {@code key}. */
    UNKNOWN_VARIABLE,
    /** {@code key}. */
    UNKNOWN_ITEM,
    /** {@code key} of an item that a person marks, so nobody could go on. */
    ITEM_NOT_MARKED_AT_ONCE,
    /** {@code key} of an item that a lesson asks. */
    ITEM_OF_A_LESSON,
    /** {@code key} of an outcome that has a score and that the step does not assess. */
    UNKNOWN_SCORE,
    /** {@code key} of an outcome of the step that has no score at an ending. */
    ENDING_WITHOUT_SCORE,
    /** No ending that somebody can come to passes; {@code mark}. */
    NO_ENDING_PASSES,
    /** {@code key} of a variable whose start is out of bounds. */
    START_OUT_OF_BOUNDS,
    /** A flag is compared or counted like a number, or a number like a flag; {@code key}. */
    NOT_OF_THIS_KIND,
    /** The last way on has a condition. */
    LAST_WAY_IS_CONDITIONAL,
    /** A way on without condition, after which others come. */
    WAY_NEVER_TAKEN,
    /** {@code key}: no choice of this node, or one with a condition. */
    TIMEOUT_NOT_OPEN,
    /** {@code key} of a choice whose condition never holds. */
    CHOICE_NEVER_OFFERED,
    /** {@code key} of a node or ending to which no way leads. */
    UNREACHABLE,
    /** Nothing is on offer at a node; {@code values} of the variables. */
    DEAD_END,
    /** Somebody can be here who will never come to an ending. */
    NO_WAY_OUT,
    /** There are more ways than are looked at, {@code limit}. */
    NOT_ALL_LOOKED_AT(true);

    private final boolean warning;

    ScenarioProblem() {
        this(false);
    }

    ScenarioProblem(boolean warning) {
        this.warning = warning;
    }

    @Override
    public boolean isWarning() {
        return warning;
    }

    @Override
    public String messageKey() {
        return "scenario.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
