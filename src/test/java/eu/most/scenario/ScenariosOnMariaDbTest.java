package eu.most.scenario;

import static eu.most.scenario.ScenarioInTests.BEST;
import static eu.most.scenario.ScenarioInTests.STEP;
import static eu.most.scenario.ScenarioInTests.WORST;
import static eu.most.scenario.ScenarioInTests.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.access.Actor;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.EvidenceKind;
import eu.most.learning.Evidence;
import eu.most.learning.LearningTest;
import eu.most.people.PeopleMerged;
import eu.most.scenario.DecisionOutcome.Overtaken;
import eu.most.scenario.DecisionOutcome.Saved;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.NodeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Import(ScenarioInTests.class)
class ScenariosOnMariaDbTest extends LearningTest {

    private static final String KEY = "count-on-mariadb";

    @Autowired ScenarioInTests content;
    @Autowired Scenarios scenarios;
    @Autowired Pace pace;
    @Autowired FirstChoices firstChoices;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transactions;

    private TrainingModuleKey module;
    private Actor trainee;

    @BeforeEach
    void aTraineeWhoIsEnrolled() {
        module = content.published(KEY);
        trainee = learners.aTrainee();
        learners.as(trainee, () -> learning.enrol(module));
    }

    @Test
    void theFirstRunThatPassesCompletesTheStepWithWhatItShowed() {
        Run run = content.played(trainee, start(), BEST);
        assertThat(run.now().node().value()).isEqualTo("calm");
        assertThat(run.ended().orElseThrow().counts()).isTrue();
        var completion =
                learners.as(trainee, () -> learning.progress(module))
                        .orElseThrow()
                        .completion()
                        .orElseThrow();
        assertThat(completion.evidence())
                .isEqualTo(
                        Evidence.of(
                                EvidenceKind.SCENARIO,
                                List.of(
                                        new OutcomeKey("notice-change"),
                                        new OutcomeKey("role-split"),
                                        new OutcomeKey("lead-contact"))));
        assertThat(completion.score().value()).isEqualTo(100);
    }

    @Test
    void whoDoesNotPassPlaysAgainUntilOneRunCounts() {
        Run first = content.played(trainee, start(), WORST);
        assertThat(first.ended().orElseThrow().passed()).isFalse();
        assertThat(progress().counting()).isEmpty();
        assertThat(learners.as(trainee, () -> learning.progress(module)).orElseThrow().completion())
                .isEmpty();

        Run second = content.played(trainee, start(), BEST);
        assertThat(second.practice()).isFalse();
        assertThat(second.number()).isEqualTo(2);
        assertThat(progress().counting()).map(RunSummary::id).contains(second.id());

        Run third = content.played(trainee, start(), WORST);
        assertThat(third.practice()).isTrue();
        assertThat(progress().counting()).map(RunSummary::id).contains(second.id());
        assertThat(learners.as(trainee, () -> scenarios.ended(module)))
                .extracting(RunSummary::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void aDecisionIsStoredWithItsTimeAndTheVariablesAfterIt() {
        RunId run = start();
        content.played(trainee, run, List.of("promise"));
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT CONCAT_WS(' ', sequence, node_key, kind, choice_key, next_node, variables)
                                        FROM scenario_decision WHERE run_id = ? AND decided_at IS NOT NULL
                                        """)
                                .param(run.value())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "1 doorway CHOICE promise bargain"
                                + " {\"minutes\":8,\"promised\":1,\"reason-known\":0,\"tension\":4}");
    }

    @Test
    void theSameDecisionManyTimesIsOne() throws Exception {
        RunId run = start();
        List<Optional<DecisionOutcome>> outcomes =
                atOnce(16, () -> decide(run, 1, act("sit-down")));
        assertThat(outcomes).allMatch(outcome -> outcome.orElseThrow() instanceof Saved);
        assertThat(stored(run)).isEqualTo(1);
    }

    @Test
    void ofTwoWindowsOneDecidesAndTheOtherIsTold() throws Exception {
        RunId run = start();
        List<Callable<Optional<DecisionOutcome>>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String choice = List.of("rules", "sit-down", "promise").get(i % 3);
            calls.add(() -> decide(run, 1, act(choice)));
        }
        List<Optional<DecisionOutcome>> outcomes = atOnce(calls);
        assertThat(outcomes).filteredOn(each -> each.orElseThrow() instanceof Saved).hasSize(4);
        assertThat(outcomes).filteredOn(each -> each.orElseThrow() instanceof Overtaken).hasSize(8);
        assertThat(stored(run)).isEqualTo(1);
    }

    @Test
    void manyWindowsStartOneRun() throws Exception {
        assertThat(
                        atOnce(12, () -> learners.as(trainee, () -> scenarios.start(module, STEP)))
                                .stream()
                                .distinct())
                .hasSize(1);
    }

    @Test
    void whatIsNotOnOfferIsRefusedAndNothingIsStored() {
        RunId run = start();
        for (Act not :
                List.of(act("offer-a-call"), act("nonsense"), act("?a"), new Act.LetTimePass())) {
            assertThatIllegalArgumentException().isThrownBy(() -> decide(run, 1, not));
        }
        for (int sequence : new int[] {-1, 0, 2, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> decide(run, sequence, act("rules")));
        }
        assertThat(stored(run)).isZero();
    }

    @Test
    void aRunGoesOnWhereItWas() {
        RunId run = start();
        content.played(trainee, run, List.of("rules"));
        assertThat(start()).isEqualTo(run);
        Run later = learners.as(trainee, () -> scenarios.run(run)).orElseThrow();
        assertThat(later.now().node().value()).isEqualTo("pressure");
        assertThat(decide(run, 2, new Act.LetTimePass()).orElseThrow())
                .isInstanceOfSatisfying(
                        Saved.class,
                        saved -> assertThat(saved.run().now().node().value()).isEqualTo("silence"));
    }

    @Test
    void anotherPersonsRunIsNotThere() {
        RunId run = start();
        Actor other = learners.aTrainee();
        assertThat(learners.as(other, () -> scenarios.run(run))).isEmpty();
        assertThat(learners.as(other, () -> scenarios.decide(run, 1, act("rules")))).isEmpty();
        assertThat(learners.as(other, () -> scenarios.branch(run, 0))).isEmpty();
        assertThat(learners.as(other, () -> scenarios.start(module, STEP))).isEmpty();
        assertThat(stored(run)).isZero();
    }

    @Test
    void aBranchIsPracticeFromAPointOfOnesOwnWay() {
        RunId run = start();
        assertThat(learners.as(trainee, () -> scenarios.branch(run, 0))).isEmpty();
        content.played(trainee, run, WORST);
        RunId branch = learners.as(trainee, () -> scenarios.branch(run, 1)).orElseThrow();
        Run begun = learners.as(trainee, () -> scenarios.run(branch)).orElseThrow();
        assertThat(begun.practice()).isTrue();
        assertThat(begun.now().node().value()).isEqualTo("pressure");
        Run ended =
                content.played(
                        trainee,
                        branch,
                        List.of("step-back", "say-it-back", "?b", "offer-a-call", "hand-over"));
        assertThat(ended.ended().orElseThrow().passed()).isTrue();
        assertThat(ended.ended().orElseThrow().counts()).isFalse();
        assertThat(progress().counting()).isEmpty();
        assertThat(learners.as(trainee, () -> scenarios.branch(run, 3))).isEmpty();
        assertThat(learners.as(trainee, () -> scenarios.branch(run, -1))).isEmpty();
    }

    @Test
    void practiceThatIsNotFinishedDoesNotStandInTheWayOfARunThatCounts() {
        content.played(trainee, start(), WORST);
        RunId first = progress().ended().getFirst().id();
        RunId branch = learners.as(trainee, () -> scenarios.branch(first, 0)).orElseThrow();
        RunId next = start();
        assertThat(next).isNotEqualTo(branch);
        assertThat(content.played(trainee, next, BEST).ended().orElseThrow().counts()).isTrue();
    }

    @Test
    void whatOthersChoseIsCountedFromFivePeopleOnEachOnce() {
        TrainingModuleKey own = content.published("count-of-others");
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Actor person = learners.aTrainee();
            RunId run =
                    learners.as(
                            person,
                            () -> {
                                learning.enrol(own);
                                return scenarios.start(own, STEP).orElseThrow();
                            });
            content.played(person, run, i < 3 ? WORST : BEST);
            if (i == 3) {
                assertThat(learners.as(person, () -> firstChoices.at(run))).isEmpty();
            }
            people.add(person);
        }
        Actor first = people.getFirst();
        RunId again = learners.as(first, () -> scenarios.start(own, STEP)).orElseThrow();
        assertThat(learners.as(first, () -> firstChoices.at(again))).isEmpty();
        content.played(first, again, BEST);
        assertThat(learners.as(first, () -> firstChoices.at(again)))
                .containsExactly(
                        Map.entry(
                                new NodeKey("doorway"),
                                new TreeMap<>(
                                        Map.of(
                                                new ChoiceKey("rules"), 3,
                                                new ChoiceKey("sit-down"), 2))));
        assertThat(learners.as(trainee, () -> firstChoices.at(again))).isEmpty();
    }

    @Test
    void aNewRunThroughTheModuleLeavesWhatWasThere() {
        Run run = content.played(trainee, start(), BEST);
        learners.as(trainee, () -> learning.enrolAgain(module));
        assertThat(progress().ended()).isEmpty();
        assertThat(learners.as(trainee, () -> scenarios.run(run.id())).orElseThrow().ended())
                .isPresent();
        assertThat(content.played(trainee, start(), BEST).ended().orElseThrow().counts()).isTrue();
        assertThat(learners.as(trainee, () -> scenarios.ended(module))).hasSize(2);
    }

    @Test
    void runsMoveWhenTwoRecordsOfOnePersonAreMerged() {
        RunId run = start();
        learners.as(
                trainee,
                () -> {
                    pace.become(true);
                    return true;
                });
        Actor into = learners.aTrainee();
        transactions.executeWithoutResult(
                status -> events.publishEvent(new PeopleMerged(trainee.person(), into.person())));
        assertThat(learners.as(trainee, () -> scenarios.run(run))).isEmpty();
        assertThat(learners.as(into, () -> scenarios.run(run))).isPresent();
        assertThat(learners.as(into, pace::isTimed)).isTrue();
        assertThat(learners.as(trainee, pace::isTimed)).isFalse();
    }

    @Test
    void nobodyIsTimedWhoDidNotAskForIt() {
        assertThat(learners.as(trainee, pace::isTimed)).isFalse();
        for (boolean timed : new boolean[] {true, true, false}) {
            learners.as(
                    trainee,
                    () -> {
                        pace.become(timed);
                        return timed;
                    });
            assertThat(learners.as(trainee, pace::isTimed)).isEqualTo(timed);
        }
    }

    private RunId start() {
        return learners.as(trainee, () -> scenarios.start(module, STEP)).orElseThrow();
    }

    private ScenarioProgress progress() {
        return learners.as(trainee, () -> scenarios.progress(module, STEP)).orElseThrow();
    }

    private Optional<DecisionOutcome> decide(RunId run, int sequence, Act act) {
        return learners.as(trainee, () -> scenarios.decide(run, sequence, act));
    }

    private long stored(RunId run) {
        return jdbc.sql("SELECT COUNT(*) FROM scenario_decision WHERE run_id = :run")
                .params(Map.of("run", run.value()))
                .query(Long.class)
                .single();
    }
}
