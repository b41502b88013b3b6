package eu.most.items;

import eu.most.catalogue.KeyShape;

/**
 * The name of a question within its training module, such as {@code choosing-a-seat}.
 *
 * @throws IllegalArgumentException if the text is not a key: small letters, digits and hyphens, 2
 *     to 49 characters, a letter first
 */
public record ItemKey(String value) implements Comparable<ItemKey> {

    public ItemKey {
        KeyShape.check(value);
    }

    @Override
    public int compareTo(ItemKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
