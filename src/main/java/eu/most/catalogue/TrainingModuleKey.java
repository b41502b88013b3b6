package eu.most.catalogue;

/**
 * The name of a training module in addresses, such as {@code de-escalation}. It stays the same in
 * all versions.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record TrainingModuleKey(String value) implements Comparable<TrainingModuleKey> {

    public TrainingModuleKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(TrainingModuleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
