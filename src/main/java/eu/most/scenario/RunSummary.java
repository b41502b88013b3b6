package eu.most.scenario;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.scenario.graph.NodeKey;
import java.time.Instant;

/** A run that has ended, for a list. */
public record RunSummary(
        RunId id,
        ModuleVersionId module,
        StepKey step,
        int number,
        boolean practice,
        NodeKey ending,
        boolean passed,
        boolean counts,
        Instant endedAt) {}
