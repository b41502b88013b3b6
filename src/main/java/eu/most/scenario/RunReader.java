package eu.most.scenario;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.scenario.graph.Decision;
import eu.most.scenario.graph.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts a run together from what is stored: its decisions are taken once more in the version of the
 * module in which it was begun.
 */
@Component
class RunReader {

    private final Catalogue catalogue;
    private final ScenarioDecisionRepository decisions;
    private final ScenarioEndingRepository endings;
    private final ScenarioResultRepository results;

    RunReader(
            Catalogue catalogue,
            ScenarioDecisionRepository decisions,
            ScenarioEndingRepository endings,
            ScenarioResultRepository results) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.endings = endings;
        this.results = results;
    }

    /** The scenario of a step; empty if the module has no such step, or it is of another kind. */
    static Optional<ScenarioActivity> scenario(ModuleVersion module, StepKey key) {
        return module.step(key).flatMap(step -> step.activity(ScenarioActivity.class));
    }

    /**
     * The run as it is now.
     *
     * @throws IllegalStateException if its decisions do not lead where they led
     */
    Run read(ScenarioRun row) {
        ModuleVersion module = module(row);
        ScenarioActivity scenario = scenario(module, row.step()).orElseThrow();
        List<Run.Made> made = new ArrayList<>();
        Position now = row.begin();
        for (ScenarioDecision each : decisions.ofRun(row.id().value())) {
            Decision decision = each.decision();
            Position to = scenario.graph().after(now, decision);
            if (!to.equals(each.to())) {
                throw new IllegalStateException(
                        "decision " + each.sequence() + " of " + row.id() + " led to " + each.to());
            }
            made.add(new Run.Made(each.sequence(), now, each.act(), to, each.decidedAt()));
            now = to;
        }
        return new Run(
                row.id(),
                module,
                row.step(),
                scenario,
                row.number(),
                row.isPractice(),
                row.begin(),
                row.startedAt(),
                made,
                now,
                endings.findById(row.id().value()).map(ending -> ending.summary(row, counts(row))));
    }

    /** Whether the step of this run has a result that counts. */
    boolean hasResult(ScenarioRun row) {
        return results.findById(ScenarioResult.Key.of(row.enrolment(), row.step())).isPresent();
    }

    private boolean counts(ScenarioRun row) {
        return results.findById(ScenarioResult.Key.of(row.enrolment(), row.step()))
                .filter(result -> result.run().equals(row.id()))
                .isPresent();
    }

    private ModuleVersion module(ScenarioRun row) {
        return catalogue
                .version(row.moduleVersion())
                .orElseThrow(() ->
                        new IllegalStateException("no module version " + row.moduleVersion()));
    }
}
