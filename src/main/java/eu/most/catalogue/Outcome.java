package eu.most.catalogue;

/** What a person who passed can do; it belongs to a competency. */
public record Outcome(OutcomeKey key, CompetencyKey competency) {}
