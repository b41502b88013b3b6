package eu.most.catalogue;

/**
 * The name of a programme, such as {@code joint-base}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record ProgrammeKey(String value) implements Comparable<ProgrammeKey> {

    public ProgrammeKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(ProgrammeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
