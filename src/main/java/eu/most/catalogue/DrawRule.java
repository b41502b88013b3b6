package eu.most.catalogue;

import java.util.Optional;

/**
 * Draws {@code count} items at random among those of an outcome, of a kind, or of both.
 *
 * @throws IllegalArgumentException if it names neither outcome nor kind, or draws nothing
 */
public record DrawRule(Optional<OutcomeKey> outcome, Optional<ItemKind> kind, int count) {

    public DrawRule {
        if (outcome.isEmpty() && kind.isEmpty()) {
            throw new IllegalArgumentException("a rule names an outcome, a kind or both");
        }
        if (count < 1) {
            throw new IllegalArgumentException("a rule draws at least one item, not " + count);
        }
    }

    public boolean matches(Item item) {
        return outcome.map(item.outcome()::equals).orElse(true)
                && kind.map(item.kind()::equals).orElse(true);
    }
}
