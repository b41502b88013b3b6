package eu.most.scenario.graph;

/** Where somebody is in a scenario, and what the variables are there. */
public record Position(NodeKey node, Values values) {}
