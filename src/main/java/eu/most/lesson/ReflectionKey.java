package eu.most.lesson;

import eu.most.catalogue.KeyShape;

/**
 * The name of a reflection within its training module, under which a learner's note is kept.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record ReflectionKey(String value) implements Comparable<ReflectionKey> {

    public ReflectionKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(ReflectionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
