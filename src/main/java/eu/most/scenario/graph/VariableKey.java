package eu.most.scenario.graph;

import eu.most.catalogue.KeyShape;

/**
 * The name of a variable, such as {@code tension}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record VariableKey(String value) implements Comparable<VariableKey> {

    public VariableKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(VariableKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
