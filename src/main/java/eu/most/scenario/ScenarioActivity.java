package eu.most.scenario;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.OutcomeKey;
import eu.most.kernel.Percent;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.ScenarioGraph;
import java.util.List;

/**
 * A scenario, without its texts.
 *
 * <p>It carries the scores of all endings, so it never leaves the server.
 *
 * @param assesses each ending has a score for each of them
 * @param passMark the score that an ending needs in each outcome to pass
 */
public record ScenarioActivity(List<OutcomeKey> assesses, Percent passMark, ScenarioGraph graph)
        implements Activity {

    /** The word of the content format. */
    public static final ActivityKind KIND = new ActivityKind("scenario");

    /** Where the author says nothing. */
    public static final Percent USUAL_PASS_MARK = new Percent(60);

    public ScenarioActivity {
        assesses = List.copyOf(assesses);
    }

    /** Whether somewhere one may decide against the clock. */
    public boolean hasTime() {
        return graph.nodes().values().stream()
                .anyMatch(node ->
                        node instanceof Node.Situation situation && situation.time().isPresent());
    }
}
