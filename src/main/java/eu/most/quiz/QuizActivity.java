package eu.most.quiz;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.OutcomeKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.kernel.Percent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * A graded test. Its items are drawn at random by rules.
 *
 * @param rules which items are drawn; no item matches two of them
 * @param maxAttempts how many attempts a person has; empty: as many as needed
 * @param waitAfterFailure how long a person waits after an attempt that did not pass; zero: not at
 *     all
 * @param outcomeMark per cent of the points of each single outcome that are needed to pass, however
 *     good the rest is
 * @throws IllegalArgumentException if there is no rule
 */
public record QuizActivity(
        List<DrawRule> rules,
        OptionalInt maxAttempts,
        Duration waitAfterFailure,
        Percent outcomeMark)
        implements Activity {

    /** The word of the content format. */
    public static final ActivityKind KIND = new ActivityKind("quiz");

    /** Where the author says nothing: half of the points of each outcome. */
    public static final Percent USUAL_OUTCOME_MARK = new Percent(50);

    /** Where the author says nothing: a night to read again. */
    public static final Duration USUAL_WAIT = Duration.ofHours(24);

    public QuizActivity {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a quiz needs a rule of what to draw");
        }
    }

    /** How many items one attempt has. */
    public int size() {
        return rules.stream().mapToInt(DrawRule::count).sum();
    }

    @Override
    public List<OutcomeKey> assesses() {
        return rules.stream().flatMap(rule -> rule.outcome().stream()).distinct().toList();
    }

    /**
     * Draws the items of one attempt: at random by every rule, in random order.
     *
     * @param seen what the person was asked before, the latest last; comes up again only where
     *     nothing new is left, what was asked longest ago first
     */
    List<Item> draw(ItemBank bank, List<ItemKey> seen, RandomGenerator random) {
        List<Item> drawn = new ArrayList<>();
        for (DrawRule rule : rules) {
            List<Item> candidates = new ArrayList<>(rule.matching(bank));
            Collections.shuffle(candidates, random);
            candidates.sort(Comparator.comparingInt(item -> seen.lastIndexOf(item.key())));
            drawn.addAll(candidates.subList(0, rule.count()));
        }
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    /** How many questions of the next attempt a person has not seen yet. */
    int unseen(ItemBank bank, Collection<ItemKey> seen) {
        return rules.stream()
                .mapToInt(rule ->
                        (int)
                                rule.matching(bank).stream()
                                        .filter(item -> !seen.contains(item.key()))
                                        .limit(rule.count())
                                        .count())
                .sum();
    }
}
