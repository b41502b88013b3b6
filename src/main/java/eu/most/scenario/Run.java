package eu.most.scenario;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of a person through a scenario, as far as it has come.
 *
 * @param module the version in which it was begun, and in which it stays
 * @param number 1 for the first one in this step; practice runs are counted as well
 * @param practice whether it can count at all: begun after a run that counts, or from a branch
 * @param begin where it began
 * @param made what was decided, in its order
 * @param now where it is
 * @param ended empty as long as it goes on
 */
public record Run(
        RunId id,
        ModuleVersion module,
        StepKey step,
        ScenarioActivity scenario,
        int number,
        boolean practice,
        Position begin,
        Instant startedAt,
        List<Made> made,
        Position now,
        Optional<RunSummary> ended) {

    public Run {
        made = List.copyOf(made);
    }

    /**
     * A decision.
     *
     * @param sequence 1 for the first
     * @param at where it was taken
     * @param to where it led
     */
    public record Made(int sequence, Position at, Act act, Position to, Instant decidedAt) {}

    /** The node at which it is. */
    public Node node() {
        return scenario.graph().node(now);
    }

    /** The sequence of the next decision. */
    public int nextSequence() {
        return made.size() + 1;
    }

    /**
     * The run once the next decision has been taken.
     *
     * @param to where it leads
     * @param ending if it ends there
     */
    Run after(Act act, Position to, Instant at, Optional<RunSummary> ending) {
        List<Made> all = new ArrayList<>(made);
        all.add(new Made(nextSequence(), now, act, to, at));
        return new Run(
                id, module, step, scenario, number, practice, begin, startedAt, all, to, ending);
    }

    /** Where one has been, in order; the last one is where one is. */
    public List<Position> path() {
        List<Position> path = new ArrayList<>(List.of(begin));
        made.forEach(each -> path.add(each.to()));
        return path;
    }
}
