package eu.most.scenario.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.YamlFile;
import eu.most.scenario.graph.Decision.Answered;
import eu.most.scenario.graph.Decision.Chosen;
import eu.most.scenario.graph.Decision.TimedOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioGraphTest {

    private static final NodeKey PRESSURE = new NodeKey("pressure");
    private static final VariableKey TENSION = new VariableKey("tension");
    private static final VariableKey PROMISED = new VariableKey("promised");

    private final ScenarioGraph graph = eightMinutes();

    @Test
    void aDecisionChangesTheVariablesAndLeadsOn() {
        assertThat(graph.begin().values().text())
                .isEqualTo("minutes=8, promised=0, reason-known=0, tension=5");
        Position next = graph.after(graph.begin(), chosen("rules"));
        assertThat(next.node()).isEqualTo(PRESSURE);
        assertThat(next.values().of(TENSION)).isEqualTo(7);
    }

    @Test
    void aVariableStaysWithinItsBounds() {
        Position loud = after(graph.begin(), chosen("rules", "hold-the-door"));
        assertThat(loud.values().of(TENSION)).isEqualTo(10);
        assertThat(graph.after(loud, chosen("stand-in-the-way")).values().of(TENSION))
                .isEqualTo(10);
    }

    @Test
    void whatIsNotOnOfferCannotBeChosen() {
        Position door = after(graph.begin(), chosen("rules", "wave-to-the-officer"));
        Position officer = graph.after(door, new Answered(true));
        assertThat(graph.open(officer))
                .extracting(Choice::key)
                .containsExactly(new ChoiceKey("count-the-minutes"));
        for (String not : List.of("offer-a-call", "remind-of-the-promise", "nonsense")) {
            assertThatIllegalArgumentException()
                    .as(not)
                    .isThrownBy(() -> graph.after(officer, chosen(not)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.after(officer, new Answered(true)));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.after(officer, new TimedOut()));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.after(door, chosen("rules")));
    }

    @Test
    void whenTheTimeIsOverTheAuthorsChoiceIsTaken() {
        Position pressed = graph.after(graph.begin(), chosen("rules"));
        assertThat(graph.after(pressed, new TimedOut()))
                .isEqualTo(graph.after(pressed, chosen("step-back")));
    }

    @Test
    void theSamePlaceIsLeftByAnotherWayWhenTheVariablesDiffer() {
        Position calm = after(graph.begin(), chosen("sit-down", "say-it-back"));
        Position tense = after(graph.begin(), chosen("rules", "wave-to-the-officer"));
        assertThat(
                        graph.after(
                                        graph.after(calm, new Answered(true)),
                                        chosen("count-the-minutes"))
                                .node())
                .isEqualTo(new NodeKey("last-steps"));
        assertThat(
                        graph.after(
                                        graph.after(tense, new Answered(false)),
                                        chosen("count-the-minutes"))
                                .node())
                .isEqualTo(new NodeKey("shouting"));
    }

    @Test
    void everyEndingIsReachedByPlayingAndEveryPlayCanBeReplayed() {
        Set<NodeKey> endings = new HashSet<>();
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Decision> made = new ArrayList<>();
            Position now = graph.begin();
            while (!(graph.node(now) instanceof Node.Ending)) {
                Decision next = any(now, random);
                made.add(next);
                now = graph.after(now, next);
                assertThat(made).hasSizeLessThan(200);
            }
            endings.add(now.node());
            assertThat(after(graph.begin(), made)).isEqualTo(now);
        }
        assertThat(endings).hasSize(4);
    }

    @Test
    void aWalkSeesEveryNodeAndSaysWhenItStopsEarly() {
        GraphWalk whole = GraphWalk.of(graph);
        assertThat(whole.isCutShort()).isFalse();
        assertThat(whole.reached()).isEqualTo(graph.nodes().keySet());
        assertThat(whole.deadEnds()).isEmpty();
        assertThat(whole.withoutExit()).isEmpty();
        assertThat(GraphWalk.of(graph, 10).isCutShort()).isTrue();
    }

    @Test
    void valuesAreReadAsTheyWereWritten() {
        Values values = graph.after(graph.begin(), chosen("promise")).values();
        assertThat(values.of(PROMISED)).isEqualTo(1);
        assertThat(values.json())
                .isEqualTo("{\"minutes\":8,\"promised\":1,\"reason-known\":0,\"tension\":4}");
        assertThat(Values.parse(values.json())).isEqualTo(values);
    }

    private Position after(Position position, List<Decision> decisions) {
        Position now = position;
        for (Decision decision : decisions) {
            now = graph.after(now, decision);
        }
        return now;
    }

    private Decision any(Position here, Random random) {
        List<Choice> open = graph.open(here);
        return open.isEmpty()
                ? new Answered(random.nextBoolean())
                : new Chosen(open.get(random.nextInt(open.size())).key());
    }

    private static Decision chosen(String choice) {
        return new Chosen(new ChoiceKey(choice));
    }

    private static List<Decision> chosen(String... choices) {
        return List.of(choices).stream().map(ScenarioGraphTest::chosen).toList();
    }

    private static ScenarioGraph eightMinutes() {
        Path file =
                Path.of(
                        "src/test/resources/content-scenario/modules/eight-minutes/scenarios/to-the-count.yaml");
        try {
            return YamlFile.read(file.toString(), Files.readString(file), new Problems())
                    .map(yaml -> GraphReader.read(yaml.root()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
