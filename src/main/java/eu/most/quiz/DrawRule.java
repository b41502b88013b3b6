package eu.most.quiz;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKind;
import eu.most.items.ItemTraits;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws {@code count} items at random among those of an outcome, of some kinds, or of both.
 *
 * @param kinds of which an item has one; empty: whichever
 * @throws IllegalArgumentException if it names neither outcome nor kind, or draws nothing
 */
public record DrawRule(Optional<OutcomeKey> outcome, Set<ItemKind> kinds, int count) {

    public DrawRule {
        kinds = Set.copyOf(kinds);
        if (outcome.isEmpty() && kinds.isEmpty()) {
            throw new IllegalArgumentException("a rule names an outcome, a kind or both");
        }
        if (count < 1) {
            throw new IllegalArgumentException("a rule draws at least one item, not " + count);
        }
    }

    /** Whether it may draw this item; only one that is there for activities. */
    public boolean matches(Item item) {
        return item.traits().use() == ItemTraits.Use.ACTIVITY
                && outcome.map(item.outcome()::equals).orElse(true)
                && (kinds.isEmpty() || kinds.contains(item.kind()));
    }

    /** The items from which it draws. */
    List<Item> matching(ItemBank bank) {
        return bank.items().stream().filter(this::matches).toList();
    }
}
