package eu.most.catalogue;

/**
 * The name of a step within its training module, such as {@code first-signs}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record StepKey(String value) implements Comparable<StepKey> {

    public StepKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(StepKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
