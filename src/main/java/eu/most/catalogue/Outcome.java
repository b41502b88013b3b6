package eu.most.catalogue;

/**
 * What a module teaches to do; it belongs to a competency.
 *
 * @param critical whether nobody passes who chooses an unsafe option in a question about it
 */
public record Outcome(OutcomeKey key, CompetencyKey competency, boolean critical) {}
