package eu.most.scenario.graph;

import eu.most.catalogue.KeyShape;

/**
 * The name of a choice within its node, such as {@code stay-and-wait}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record ChoiceKey(String value) implements Comparable<ChoiceKey> {

    public ChoiceKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(ChoiceKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
