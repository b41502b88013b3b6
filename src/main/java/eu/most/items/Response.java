package eu.most.items;

import java.util.Set;

/**
 * What somebody answers to an item. Kinds of items that are answered in another way bring another
 * record; {@link ResponseJson} stores each under a word and a version of its own.
 */
public sealed interface Response permits Response.Choice {

    /** No answer, or one that was taken back. */
    Response NONE = new Choice(Set.of());

    /** Whether nothing was answered. */
    boolean isEmpty();

    /** The options that were chosen; none where the item is answered in another way. */
    Set<OptionKey> chosen();

    /** Options that were chosen. */
    record Choice(Set<OptionKey> chosen) implements Response {

        public Choice {
            chosen = Set.copyOf(chosen);
        }

        @Override
        public boolean isEmpty() {
            return chosen.isEmpty();
        }
    }
}
