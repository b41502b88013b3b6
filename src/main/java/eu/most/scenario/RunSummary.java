package eu.most.scenario;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.scenario.graph.NodeKey;
import java.time.Instant;

/**
 * A run that has ended.
 *
 * @param number 1 for the first one in this step; practice runs are counted as well
 * @param passed whether every outcome was shown well enough
 * @param counts whether it is the result that counts
 */
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
