package eu.most.items;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an item is answered and what its options are worth. */
public enum ItemKind {
    /** One option is chosen; one is right. */
    SINGLE,
    /** All right options are to be ticked; two or more are right. */
    MULTIPLE,
    /** One option is chosen in a situation; each is worth 0, 1 or 2, and only one is worth 2. */
    JUDGEMENT;

    /** The kinds that a word of the content format means: one, or {@code knowledge} for two. */
    public static Set<ItemKind> named(String word) {
        return word.equals("knowledge")
                ? EnumSet.of(SINGLE, MULTIPLE)
                : EnumSet.of(valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether more than one option may be chosen. */
    public boolean takesSeveral() {
        return this == MULTIPLE;
    }
}
