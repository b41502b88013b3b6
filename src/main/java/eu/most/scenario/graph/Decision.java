package eu.most.scenario.graph;

/** What somebody does at a node. */
public sealed interface Decision {

    /** Takes one of the choices. */
    record Chosen(ChoiceKey choice) implements Decision {}

    /** Lets the time pass. */
    record TimedOut() implements Decision {}

    /** Answers the question, with all its points or not. */
    record Answered(boolean full) implements Decision {}
}
