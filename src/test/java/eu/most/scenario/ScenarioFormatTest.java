package eu.most.scenario;

import static eu.most.scenario.ScenarioContent.GRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ProblemKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.scenario.graph.ScenarioGraph;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the check of content says about a scenario, with the line and the field. */
@WholeApplication
class ScenarioFormatTest {

    private static final StepKey STEP = new StepKey("to-the-count");
    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final Actor TRAINER =
            new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));

    @Autowired Drafting drafting;
    @Autowired LearnersInTests learners;

    @Test
    void aScenarioThatIsWholeHasNoProblemAndIsInTwoLanguages() {
        assertThat(problems(new ScenarioContent())).isEmpty();
        ModuleVersion module = preview(new ScenarioContent());
        ScenarioGraph graph =
                module.step(STEP)
                        .flatMap(step -> step.activity(ScenarioActivity.class))
                        .orElseThrow()
                        .graph();
        assertThat(graph.nodes()).hasSize(13);
        for (LanguageTag language : List.of(LanguageTag.ENGLISH, CZECH)) {
            ScenarioTexts texts =
                    module.texts(language).activity(STEP, ScenarioTexts.class).orElseThrow();
            assertThat(texts.language()).isEqualTo(language);
            assertThat(texts.moments()).containsOnlyKeys(graph.nodes().keySet());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    next: pressure                  | next: presure                     | UNKNOWN_NODE          | /nodes/0/choices/0/next
                    {variable: tension, add: 2}     | {variable: tensions, add: 2}      | UNKNOWN_VARIABLE      | /nodes/0/choices/0/effects/0/variable
                    item: radio-line                | item: radio-lines                 | UNKNOWN_ITEM          | /nodes/5/item
                    {notice-change: 100,            | {reads-minds: 1, notice-change: 1,| UNKNOWN_SCORE         | /endings/0/scores/reads-minds
                    {notice-change: 20,             | {                                 | ENDING_WITHOUT_SCORE  | /endings/3/scores
                    max: 10, start: 5               | max: 10, start: 50                | START_OUT_OF_BOUNDS   | /variables/0/start
                    promised, set: true             | promised, set: 3                  | NOT_OF_THIS_KIND      | /nodes/0/choices/2/effects/1
                    {to: last-steps}                | {to: last-steps, when: [{variable: tension, atMost: 6}]} | LAST_WAY_IS_CONDITIONAL | /nodes/6/choices/1/next/1/when
                    {to: shouting, when: [{variable: tension, atLeast: 7}]} | {to: shouting} | WAY_NEVER_TAKEN  | /nodes/6/choices/1/next/1
                    onTimeout: step-back            | onTimeout: run-away               | TIMEOUT_NOT_OPEN      | /nodes/1/time/onTimeout
                    {variable: tension, atMost: 7}  | {variable: tension, atLeast: 11}  | CHOICE_NEVER_OFFERED  | /nodes/7/choices/1/when
                    start: doorway                  | start: pressure                   | UNREACHABLE           | /nodes/0/key
                    """)
    void whatDoesNotFitIsNamedWithItsField(
            String passage, String other, ScenarioProblem kind, String field) {
        ScenarioContent content = new ScenarioContent();
        int line = content.line(passage);
        List<ContentProblem> problems = problems(content.with(GRAPH, passage, other));
        assertThat(problems)
                .filteredOn(problem -> problem.kind() == kind)
                .first()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("modules/eight-minutes/" + GRAPH);
                    assertThat(problem.field()).hasValue(field);
                    int wanted =
                            switch (kind) {
                                // It is the node that lost its way, and the way after this one.
                                case UNREACHABLE -> content.line("  - key: doorway");
                                case WAY_NEVER_TAKEN -> line + 1;
                                default -> line;
                            };
                    assertThat(problem.line()).hasValue(wanted);
                });
    }

    /** Nobody could go on before a person has read the text. */
    @Test
    void aQuestionThatAPersonMarksIsRefused() {
        String text = "  your-report: {prompt: Write it down., markerWords: [who]}\n";
        ScenarioContent content =
                new ScenarioContent()
                        .with(
                                "module.yaml",
                                "items:\n",
                                "items:\n  - {key: your-report, kind: text, outcome: role-split, longest: 300}\n")
                        .with("en/items.yaml", "items:\n", "items:\n" + text)
                        .with("cs/items.yaml", "items:\n", "items:\n" + text);
        assertThat(problems(content)).isEmpty();
        int line = content.line("item: radio-line");
        assertThat(problems(content.with(GRAPH, "item: radio-line", "item: your-report")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ScenarioProblem.ITEM_NOT_MARKED_AT_ONCE);
                    assertThat(problem.field()).hasValue("/nodes/5/item");
                    assertThat(problem.line()).hasValue(line);
                });
    }

    /** Who read the lesson would know the answer; no lesson asks it here, which is said too. */
    @Test
    void aQuestionOfALessonIsRefused() {
        ScenarioContent content =
                new ScenarioContent()
                        .with(
                                "module.yaml",
                                "key: radio-line\n",
                                "key: radio-line\n    use: check\n");
        int line = content.line("item: radio-line");
        assertThat(problems(content))
                .filteredOn(problem -> problem.kind() == ScenarioProblem.ITEM_OF_A_LESSON)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).hasValue("/nodes/5/item");
                    assertThat(problem.line()).hasValue(line);
                });
    }

    @Test
    void aDeadEndIsFoundWithTheValuesThatLeadToIt() {
        assertThat(
                        problems(
                                new ScenarioContent()
                                        .with(
                                                GRAPH,
                                                "      - key: withdraw\n",
                                                "      - key: withdraw\n        when: [{variable: tension, atMost: 6}]\n")
                                        .with(
                                                GRAPH,
                                                "      - key: stand-in-the-way\n",
                                                "      - key: stand-in-the-way\n        when: [{variable: tension, atMost: 6}]\n")))
                .filteredOn(problem -> problem.kind() == ScenarioProblem.DEAD_END)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).hasValue("/nodes/7/choices");
                    assertThat(problem.arguments().get("values")).contains("tension=");
                });
    }

    @Test
    void aLoopWithoutExitIsFound() {
        ScenarioContent content =
                new ScenarioContent()
                        .with(GRAPH, "        next: taken-over\n", "        next: silence\n")
                        .with(GRAPH, "        next: alarm\n", "        next: silence\n")
                        .with(
                                GRAPH,
                                "facts: [visit-cancelled]\n    choices:\n      - key: say-it-back\n        effects: [{variable: tension, add: -2}, {variable: minutes, add: -1}, {variable: reason-known, set: true}]\n        next: radio",
                                "facts: [visit-cancelled]\n    choices:\n      - key: say-it-back\n        effects: [{variable: tension, add: -2}]\n        next: shouting")
                        .with(
                                GRAPH,
                                "{variable: reason-known, set: true}]\n        next: radio",
                                "{variable: reason-known, set: true}]\n        next: shouting");
        assertThat(kinds(content)).contains(ScenarioProblem.NO_WAY_OUT);
    }

    @Test
    void aScenarioThatNobodyCanPassIsRefused() {
        assertThat(
                        kinds(
                                new ScenarioContent()
                                        .with(
                                                "module.yaml",
                                                "outcomes: [notice-change, role-split, lead-contact]}",
                                                "outcomes: [notice-change, role-split, lead-contact], passMark: 100}")
                                        .with(GRAPH, "lead-contact: 100", "lead-contact: 99")))
                .containsExactly(ScenarioProblem.NO_ENDING_PASSES);
    }

    @Test
    void moreWaysThanAreLookedAtAreSaid() {
        StringBuilder many = new StringBuilder("variables:\n");
        for (String letter : List.of("aa", "bb", "cc", "dd")) {
            many.append("  - {key: ")
                    .append(letter)
                    .append(", kind: number, min: 0, max: 900, start: 0}\n");
        }
        ScenarioContent content =
                new ScenarioContent()
                        .with(GRAPH, "variables:\n", many.toString())
                        .with(
                                GRAPH,
                                "      - key: hold-the-door\n        effects: [",
                                "      - key: hold-the-door\n        effects: [{variable: aa, add: 1}, {variable: bb, add: 2}, ")
                        .with(GRAPH, "next: shouting", "next: pressure")
                        .with(
                                GRAPH,
                                "      - key: wave-to-the-officer\n        effects: [",
                                "      - key: wave-to-the-officer\n        effects: [{variable: cc, add: 1}, ")
                        .with(
                                GRAPH,
                                "next: radio\n  - key: silence",
                                "next: pressure\n  - key: silence");
        assertThat(kinds(content)).contains(ScenarioProblem.NOT_ALL_LOOKED_AT);
    }

    @Test
    void aTextThatIsMissingIsAnErrorInTheSourceAndAGapElsewhere() {
        String texts = "/scenarios/to-the-count.yaml";
        assertThat(kinds(new ScenarioContent().with("en" + texts, "  calm:\n", "  calmed:\n")))
                .containsExactlyInAnyOrder(
                        FormatProblem.MISSING_TEXT, FormatProblem.TEXT_OF_NOTHING);
        ScenarioContent gap = new ScenarioContent().without("cs" + texts);
        assertThat(kinds(gap)).containsExactly(FormatProblem.GAP);
        assertThat(preview(gap).texts(CZECH).activity(STEP, ScenarioTexts.class))
                .hasValueSatisfying(
                        borrowed -> assertThat(borrowed.language()).isEqualTo(LanguageTag.ENGLISH));
    }

    @Test
    void aFieldThatTheFormatDoesNotKnowIsRefused() {
        assertThat(
                        kinds(
                                new ScenarioContent()
                                        .with(
                                                GRAPH,
                                                "next: pressure",
                                                "next: pressure\n        if: \"tension > 3\"")))
                .containsExactly(FormatProblem.UNKNOWN_FIELD);
        assertThat(kinds(new ScenarioContent().without(GRAPH)))
                .contains(FormatProblem.MISSING_FILE);
    }

    private List<ProblemKind> kinds(ScenarioContent content) {
        return problems(content).stream().map(ContentProblem::kind).distinct().toList();
    }

    private List<ContentProblem> problems(ScenarioContent content) {
        return learners.as(TRAINER, () -> drafting.check(content.files()));
    }

    private ModuleVersion preview(ScenarioContent content) {
        return learners.as(TRAINER, () -> drafting.preview(content.files())).orElseThrow();
    }
}
