package eu.most.scenario;

import eu.most.items.Response;
import eu.most.scenario.graph.ChoiceKey;

/** What somebody does at a node of a scenario. */
public sealed interface Act {

    /** Takes one of the choices. */
    record Choose(ChoiceKey choice) implements Act {}

    /** Lets the time pass. */
    record LetTimePass() implements Act {}

    /** Answers the question. */
    record Answer(Response response) implements Act {}
}
