package eu.most.learning;

import eu.most.catalogue.Item;
import eu.most.catalogue.ItemKey;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OptionKey;
import eu.most.kernel.Percent;
import eu.most.learning.AttemptResult.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the points of the answers to a draw; a question without an answer has none. */
record Marking(List<Marked> questions) {

    static Marking of(ModuleVersion module, Draw draw, Map<ItemKey, Set<OptionKey>> chosen) {
        List<Marked> marked = new ArrayList<>();
        for (Draw.DrawnItem drawn : draw.items()) {
            Item item = module.item(drawn.key()).orElseThrow();
            Set<OptionKey> answer = chosen.getOrDefault(item.key(), Set.of());
            marked.add(
                    new Marked(
                            marked.size() + 1,
                            item.key(),
                            item.kind(),
                            drawn.options(),
                            answer,
                            item.best(),
                            item.points(answer)));
        }
        return new Marking(List.copyOf(marked));
    }

    /** The share of all points, rounded down. */
    Percent score() {
        long points = questions.stream().mapToLong(Marked::points).sum();
        return Percent.ofShare(points, (long) questions.size() * Item.FULL);
    }
}
