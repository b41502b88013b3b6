package eu.most.catalogue;

/**
 * The name of a competency, such as {@code de-escalation}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record CompetencyKey(String value) implements Comparable<CompetencyKey> {

    public CompetencyKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(CompetencyKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
