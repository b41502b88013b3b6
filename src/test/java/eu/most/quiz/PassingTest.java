package eu.most.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.CompetencyKey;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.items.ChoiceBody;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.Response.Choice;
import eu.most.kernel.Percent;
import eu.most.learning.ModuleInTests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** B3 and B4, with a module of six outcomes and a pool that holds three papers. */
@Execution(ExecutionMode.CONCURRENT)
class PassingTest {

    private static final int OUTCOMES = 6;
    private static final int SEEDS = 10_000;
    private static final Percent HALF = new Percent(50);
    private static final Percent PASS = new Percent(80);

    private final QuizStep quiz = quiz();
    private final ModuleVersion module = ModuleInTests.module(quiz, outcomes(), pool());
    private final ItemBank bank = ItemBank.of(module);

    @Test
    void threeAttemptsShareNoQuestionIfThePoolHoldsThreePapers() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<ItemKey> seen = new ArrayList<>();
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(quiz.activity().unseen(bank, seen)).isEqualTo(2 * OUTCOMES);
                keys(Draw.of(module, quiz, seen, seed + attempt * 31L)).forEach(seen::add);
            }
            assertThat(seen).as("seed %d", seed).doesNotHaveDuplicates().hasSize(6 * OUTCOMES);
            assertThat(quiz.activity().unseen(bank, seen)).isZero();
        }
    }

    @Test
    void aFourthAttemptBringsBackTheFirst() {
        List<ItemKey> seen = new ArrayList<>();
        for (int attempt = 0; attempt < 3; attempt++) {
            seen.addAll(keys(Draw.of(module, quiz, seen, attempt)));
        }
        assertThat(keys(Draw.of(module, quiz, seen, 4)))
                .containsExactlyInAnyOrderElementsOf(seen.subList(0, 2 * OUTCOMES));
    }

    @Test
    void nobodyPassesWithNothingRightInAnOutcome() {
        int passed = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Draw draw = Draw.of(module, quiz, List.of(), seed);
            Marking marking = marking(HALF, draw, answers(draw, random, 12));
            if (marking.passes(PASS)) {
                passed++;
                assertThat(marking.outcomes())
                        .as("seed %d", seed)
                        .hasSize(OUTCOMES)
                        .allMatch(outcome -> outcome.points() > 0 && !outcome.unsafe());
            }
        }
        assertThat(passed).as("some must pass, or this shows nothing").isGreaterThan(SEEDS / 20);
    }

    @Test
    void whoHasEightyPerCentAndNothingInOneOutcomeDoesNotPass() {
        Draw draw = Draw.of(module, quiz, List.of(), 1);
        OutcomeKey none = new OutcomeKey("outcome-4");
        Marking marking = marking(HALF, draw, best(draw, item -> !item.outcome().equals(none)));
        assertThat(marking.score()).isEqualTo(new Percent(83));
        assertThat(marking.passes(PASS)).isFalse();
        assertThat(marking.outcomes()).filteredOn(outcome -> !outcome.isReached()).hasSize(1);
    }

    @Test
    void anUnsafeChoiceCountsWhereTheOutcomeIsCriticalAndOnlyThere() {
        Draw draw = Draw.of(module, quiz, List.of(), 1);
        for (int i = 0; i < OUTCOMES; i++) {
            OutcomeKey outcome = new OutcomeKey("outcome-" + i);
            Map<ItemKey, Set<OptionKey>> answers = new HashMap<>(best(draw, item -> true));
            ItemKey judgement =
                    draw.items().stream()
                            .map(drawn -> bank.item(drawn.key()))
                            .filter(item -> item.outcome().equals(outcome))
                            .filter(item -> item.kind() == ItemKind.JUDGEMENT)
                            .map(Item::key)
                            .findFirst()
                            .orElseThrow();
            answers.put(judgement, Set.of(ModuleInTests.option("d")));
            Marking marking = marking(HALF, draw, answers);
            assertThat(marking.score()).isEqualTo(new Percent(91));
            assertThat(marking.passes(PASS)).isEqualTo(i != 0);
        }
    }

    @Test
    void theAuthorMayAskForMoreOfEachOutcome() {
        Draw draw = Draw.of(module, quiz, List.of(), 1);
        ItemKey one = draw.items().getFirst().key();
        Map<ItemKey, Set<OptionKey>> answers = best(draw, item -> !item.key().equals(one));
        assertThat(marking(HALF, draw, answers).passes(PASS)).isTrue();
        assertThat(marking(new Percent(60), draw, answers).passes(PASS)).isFalse();
    }

    private Marking marking(Percent outcomeMark, Draw draw, Map<ItemKey, Set<OptionKey>> chosen) {
        Map<ItemKey, Response> responses = new HashMap<>();
        chosen.forEach((item, options) -> responses.put(item, new Choice(options)));
        return Marking.of(module, outcomeMark, draw, responses);
    }

    private Map<ItemKey, Set<OptionKey>> best(
            Draw draw, java.util.function.Predicate<Item> answered) {
        Map<ItemKey, Set<OptionKey>> answers = new HashMap<>();
        draw.items().stream()
                .map(drawn -> bank.item(drawn.key()))
                .filter(answered)
                .forEach(item -> answers.put(item.key(), item.best()));
        return answers;
    }

    /** Right answers but for one in {@code oneIn}, so that many are near the mark. */
    private Map<ItemKey, Set<OptionKey>> answers(Draw draw, Random random, int oneIn) {
        Map<ItemKey, Set<OptionKey>> answers = new HashMap<>(best(draw, item -> true));
        for (Draw.DrawnItem drawn : draw.items()) {
            if (random.nextInt(oneIn) < 3) {
                int any = random.nextInt(drawn.options().size());
                answers.put(drawn.key(), new HashSet<>(Set.of(drawn.options().get(any))));
            }
        }
        return answers;
    }

    private static List<ItemKey> keys(Draw draw) {
        return draw.items().stream().map(Draw.DrawnItem::key).toList();
    }

    private static QuizStep quiz() {
        List<DrawRule> rules = new ArrayList<>();
        for (int i = 0; i < OUTCOMES; i++) {
            Optional<OutcomeKey> outcome = Optional.of(new OutcomeKey("outcome-" + i));
            rules.add(new DrawRule(outcome, ItemKind.named("knowledge"), 1));
            rules.add(new DrawRule(outcome, ItemKind.named("judgement"), 1));
        }
        return new QuizStep(
                ModuleInTests.TEST,
                15,
                new QuizActivity(rules, OptionalInt.empty(), Duration.ZERO, HALF));
    }

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < OUTCOMES; i++) {
            outcomes.add(
                    new Outcome(
                            new OutcomeKey("outcome-" + i),
                            new CompetencyKey("competency"),
                            i == 0));
        }
        return outcomes;
    }

    private static List<Item> pool() {
        List<Item> pool = new ArrayList<>();
        for (int i = 0; i < OUTCOMES; i++) {
            for (int j = 0; j < 3; j++) {
                ItemKind knowledge = j == 0 ? ItemKind.MULTIPLE : ItemKind.SINGLE;
                pool.add(item(i, "knowledge-" + j, knowledge, 1, j == 0 ? 1 : 0, 0, 0));
                pool.add(item(i, "judgement-" + j, ItemKind.JUDGEMENT, 0, 2, 1, 0));
            }
        }
        return pool;
    }

    private static Item item(int outcome, String name, ItemKind kind, int... worth) {
        Map<OptionKey, Integer> options = new LinkedHashMap<>();
        for (int i = 0; i < worth.length; i++) {
            options.put(ModuleInTests.option(String.valueOf((char) ('a' + i))), worth[i]);
        }
        return new Item(
                new ItemKey(name + "-of-" + outcome),
                new OutcomeKey("outcome-" + outcome),
                new ChoiceBody(kind, options, Set.of(ModuleInTests.option("d"))));
    }
}
