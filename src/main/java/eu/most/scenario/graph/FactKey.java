package eu.most.scenario.graph;

import eu.most.catalogue.KeyShape;

/**
 * The name of a fact that somebody learns on the way, such as {@code visit-cancelled}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record FactKey(String value) implements Comparable<FactKey> {

    public FactKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(FactKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
