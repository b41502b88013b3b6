package eu.most.catalogue;

/**
 * The name of a learning outcome within its training module, such as {@code read-signs}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record OutcomeKey(String value) implements Comparable<OutcomeKey> {

    public OutcomeKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(OutcomeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
