package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.Percent;
import eu.most.quiz.AttemptResult.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts the points of the answers to a draw; a question without an answer has none, and one that
 * waits for a person has none yet.
 *
 * @param outcomes those that the draw asks about, in the order of the module
 * @see "src/docs/decisions/0041-what-passing-a-test-takes.md"
 */
record Marking(List<Marked> questions, List<OutcomeResult> outcomes) {

    /**
     * Marks a draw.
     *
     * @param outcomeMark the share of the points of each outcome that is needed
     */
    static Marking of(
            ModuleVersion module,
            Percent outcomeMark,
            Draw draw,
            Map<ItemKey, Response> responses) {
        ItemBank bank = ItemBank.of(module);
        List<Marked> marked = new ArrayList<>();
        for (Draw.DrawnItem drawn : draw.items()) {
            Item item = drawn.in(bank);
            Response response = responses.getOrDefault(item.key(), Response.NONE);
            marked.add(
                    new Marked(
                            marked.size() + 1,
                            item.key(),
                            item.kind(),
                            item.outcome(),
                            drawn.options(),
                            response,
                            item.bestResponse(),
                            item.mark(response),
                            item.traits().feedback()));
        }
        return new Marking(
                List.copyOf(marked),
                module.outcomes().stream()
                        .filter(outcome -> marked.stream().anyMatch(about(outcome.key())))
                        .map(outcome -> result(outcome, outcomeMark, marked))
                        .toList());
    }

    /** The share of all points, rounded down. */
    Percent score() {
        long points = questions.stream().mapToLong(Marked::points).sum();
        return Percent.ofShare(points, (long) questions.size() * Item.FULL);
    }

    /** Whether a person has to mark something before there is a result. */
    boolean waits() {
        return questions.stream().anyMatch(Marked::waits);
    }

    /** Whether there are points enough in all and in each outcome, and nothing unsafe (0041). */
    boolean passes(Percent passMark) {
        return !waits()
                && score().isAtLeast(passMark)
                && outcomes.stream().allMatch(OutcomeResult::isReached);
    }

    private static OutcomeResult result(Outcome outcome, Percent needed, List<Marked> marked) {
        List<Marked> asked = marked.stream().filter(about(outcome.key())).toList();
        return new OutcomeResult(
                outcome.key(),
                asked.stream().mapToLong(Marked::points).sum(),
                asked.size(),
                needed,
                outcome.critical() && asked.stream().anyMatch(Marked::unsafe),
                asked.stream().anyMatch(Marked::waits));
    }

    private static Predicate<Marked> about(OutcomeKey outcome) {
        return question -> question.outcome().equals(outcome);
    }
}
