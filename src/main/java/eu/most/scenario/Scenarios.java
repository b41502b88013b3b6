package eu.most.scenario;

import eu.most.access.Acting;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.Mark;
import eu.most.items.Response;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import eu.most.learning.StepDone;
import eu.most.scenario.graph.Decision;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.Position;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The runs of the current actor, a trainee, through scenarios. When {@link #decide} returns, what
 * it says is committed. Another person's run looks exactly like one that is not there.
 *
 * @see "src/docs/decisions/0059-a-scenario-is-data.md"
 */
@Service
public class Scenarios {

    /** The most decisions of a run; a scenario has loops, a table has an end. */
    public static final int MOST_DECISIONS = 200;

    /** More than a person makes in one module; a query needs a bound. */
    private static final Limit MOST_RUNS = Limit.of(200);

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final ScenarioRunRepository runs;
    private final ScenarioDecisionRepository decisions;
    private final ScenarioEndingRepository endings;
    private final ScenarioResultRepository results;
    private final RunReader reader;
    private final RetryOnConflict retry;
    private final Clock clock;

    Scenarios(
            CurrentActor currentActor,
            ProgressTracking tracking,
            ScenarioRunRepository runs,
            ScenarioDecisionRepository decisions,
            ScenarioEndingRepository endings,
            ScenarioResultRepository results,
            RunReader reader,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.runs = runs;
        this.decisions = decisions;
        this.endings = endings;
        this.results = results;
        this.reader = reader;
        this.retry = retry;
        this.clock = clock;
    }

    /** Where the person is; empty if they are not enrolled or there is no such scenario. */
    @Transactional(readOnly = true)
    public Optional<ScenarioProgress> progress(TrainingModuleKey module, StepKey step) {
        return tracking.progress(me(), module).flatMap(progress -> progress(progress, step));
    }

    /**
     * Starts a run, or finds the one that goes on and may count. One that is started after a run
     * counts is practice. Empty if the person is not enrolled, there is no such scenario, or the
     * step is not open yet.
     */
    public Optional<RunId> start(TrainingModuleKey module, StepKey step) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.progress(person, module)
                        .filter(progress -> progress.isOpen(step))
                        .flatMap(progress -> progress(progress, step))
                        .map(progress ->
                                progress.open()
                                        .orElseGet(() ->
                                                started(
                                                        person,
                                                        progress,
                                                        progress.counting().isPresent(),
                                                        progress.scenario().graph().begin()))));
    }

    /**
     * Starts a practice run at a point of a run of the person's own that has ended. Empty if there
     * is no such run in the person's latest run through the module, it has not ended, or it never
     * came to that point.
     *
     * @param decisions after how many of its decisions: 0 is its beginning
     */
    public Optional<RunId> branch(RunId id, int decisions) {
        PersonId person = me();
        return retry.inTransaction(() ->
                runs.findByIdAndPersonId(id.value(), person.value())
                        .map(reader::read)
                        .filter(run -> run.ended().isPresent())
                        .filter(run -> decisions >= 0 && decisions < run.made().size())
                        .flatMap(run ->
                                tracking.progress(person, run.module().key())
                                        .filter(progress ->
                                                progress.module().id().equals(run.module().id()))
                                        .flatMap(progress -> progress(progress, run.step()))
                                        .map(progress ->
                                                started(
                                                        person,
                                                        progress,
                                                        true,
                                                        run.path().get(decisions)))));
    }

    /** A run of the person, as far as it has come; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Run> run(RunId id) {
        return runs.findByIdAndPersonId(id.value(), me().value()).map(reader::read);
    }

    /**
     * Stores a decision and moves the run on; an ending that passes makes the step done. Sending
     * the same once more changes nothing.
     *
     * @param sequence of the decision in its run, 1 for the first
     * @return empty if the person has no such run, or gave the module up
     * @throws IllegalArgumentException if this cannot be decided there, or the run has not come to
     *     this sequence
     */
    public Optional<DecisionOutcome> decide(RunId id, int sequence, Act act) {
        PersonId person = me();
        return retry.inTransaction(() ->
                runs.lock(id.value(), person.value())
                        .filter(row -> tracking.isRunning(row.enrolment()))
                        .map(row -> decide(row, reader.read(row), sequence, act)));
    }

    /** The person's runs in a module that have ended, the latest first. */
    @Transactional(readOnly = true)
    public List<RunSummary> ended(TrainingModuleKey module) {
        return runs.ended(me().value(), module.value(), MOST_RUNS).stream()
                .flatMap(each -> each.summary().stream())
                .toList();
    }

    private Optional<ScenarioProgress> progress(Progress progress, StepKey step) {
        return RunReader.scenario(progress.module(), step)
                .map(scenario -> {
                    List<RunSummary> ended = new ArrayList<>();
                    Optional<RunId> open = Optional.empty();
                    List<RunWithEnding> begun =
                            runs.made(progress.enrolment().value(), step.value());
                    for (RunWithEnding each : begun) {
                        Optional<RunSummary> summary = each.summary();
                        if (summary.isPresent()) {
                            ended.add(summary.get());
                        } else if (!each.run().isPractice()) {
                            open = Optional.of(each.run().id());
                        }
                    }
                    return new ScenarioProgress(
                            progress, step, scenario, ended, open, begun.size());
                });
    }

    private RunId started(
            PersonId person, ScenarioProgress progress, boolean practice, Position begin) {
        return runs.save(
                        new ScenarioRun(
                                person,
                                progress.progress(),
                                progress.step(),
                                progress.begun() + 1,
                                practice,
                                begin,
                                now()))
                .id();
    }

    private DecisionOutcome decide(ScenarioRun row, Run run, int sequence, Act act) {
        if (sequence >= 1 && sequence <= run.made().size()) {
            return run.made().get(sequence - 1).act().equals(act)
                    ? new DecisionOutcome.Saved(run)
                    : new DecisionOutcome.Overtaken(run);
        }
        if (sequence != run.nextSequence()) {
            throw new IllegalArgumentException("no sequence of a decision: " + sequence);
        }
        if (sequence > MOST_DECISIONS) {
            return new DecisionOutcome.TooLong();
        }
        Decision decision = decision(run, act);
        Position to = run.scenario().graph().after(run.now(), decision);
        Instant now = now();
        ScenarioDecision.Key key = new ScenarioDecision.Key(row.id().value(), sequence);
        decisions.save(new ScenarioDecision(key, run.now().node(), act, decision, to, now));
        Optional<RunSummary> ended =
                run.scenario().graph().node(to) instanceof Node.Ending ending
                        ? Optional.of(end(row, run, ending, now))
                        : Optional.empty();
        return new DecisionOutcome.Saved(run.after(act, to, now, ended));
    }

    private static Decision decision(Run run, Act act) {
        return switch (act) {
            case Act.Choose choose -> new Decision.Chosen(choose.choice());
            case Act.LetTimePass late -> new Decision.TimedOut();
            case Act.Answer answer when run.node() instanceof Node.Question question -> {
                Item item = ItemBank.of(run.module()).item(question.item());
                yield new Decision.Answered(isFull(item, answer.response()));
            }
            case Act.Answer answer ->
                    throw new IllegalArgumentException("no question at " + run.now().node());
        };
    }

    private static boolean isFull(Item item, Response response) {
        if (response.isEmpty()) {
            throw new IllegalArgumentException("no answer to " + item.key());
        }
        return switch (item.mark(response)) {
            case Mark.Earned earned -> earned.points() == Item.FULL;
            case Mark.Waits _ ->
                    throw new IllegalStateException(item.key() + " is not marked at once");
        };
    }

    private RunSummary end(ScenarioRun row, Run run, Node.Ending reached, Instant now) {
        boolean passed = reached.passes(run.scenario().passMark());
        boolean counts = passed && !row.isPractice() && !reader.hasResult(row);
        ScenarioEnding ending = new ScenarioEnding(row.id(), reached.key(), passed, now);
        endings.save(ending);
        if (counts) {
            results.save(
                    new ScenarioResult(
                            ScenarioResult.Key.of(row.enrolment(), row.step()), row.id()));
            tracking.done(
                    new StepDone(
                            row.person(),
                            row.enrolment(),
                            row.step(),
                            new Acting.APerson(currentActor.get()),
                            Optional.empty(),
                            Evidence.of(EvidenceKind.SCENARIO, run.scenario().assesses()),
                            now));
        }
        return ending.summary(row, counts);
    }

    private PersonId me() {
        return currentActor.require(Role.TRAINEE).person();
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
