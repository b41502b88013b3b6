package eu.most.lesson;

import eu.most.catalogue.KeyShape;

/**
 * The name of a term in the glossary of a training module.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record TermKey(String value) implements Comparable<TermKey> {

    public TermKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(TermKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
