package eu.most.catalogue;

/**
 * What is to be done in a step, as one word of the content format, such as {@code lesson}. Modules
 * of the application bring the kinds; there is no list of them.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 * @see "src/docs/decisions/0048-activity-kinds-plug-in.md"
 */
public record ActivityKind(String value) implements Comparable<ActivityKind> {

    public ActivityKind {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(ActivityKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
