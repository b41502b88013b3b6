package eu.most.scenario.graph;

import eu.most.catalogue.KeyShape;

/**
 * The name of a node or ending, such as {@code corridor}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record NodeKey(String value) implements Comparable<NodeKey> {

    public NodeKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(NodeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
