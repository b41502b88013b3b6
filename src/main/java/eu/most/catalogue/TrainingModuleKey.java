package eu.most.catalogue;

import java.util.Optional;

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

    /** The key that an address names; empty if it is not one. */
    public static Optional<TrainingModuleKey> find(String text) {
        return KeyShape.fits(text) ? Optional.of(new TrainingModuleKey(text)) : Optional.empty();
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
