package eu.most.scenario;

/** Result of storing a decision. */
public sealed interface DecisionOutcome {

    /** It is stored, and it counts. */
    record Saved(Run run) implements DecisionOutcome {}

    /** Something else was decided there, in another window. */
    record Overtaken(Run run) implements DecisionOutcome {}

    /** The run has as many decisions as one can have. It stays as it is. */
    record TooLong() implements DecisionOutcome {}
}
