package eu.most.items;

/**
 * The name of an option within its question: one letter from {@code a} to {@code h}.
 *
 * @throws IllegalArgumentException if the text is anything else
 */
public record OptionKey(String value) implements Comparable<OptionKey> {

    public OptionKey {
        if (value.length() != 1 || value.charAt(0) < 'a' || value.charAt(0) > 'h') {
            throw new IllegalArgumentException("an option key is one letter from a to h");
        }
    }

    @Override
    public int compareTo(OptionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
