package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.ItemVersion;
import eu.most.items.OptionKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The questions of one attempt in their order.
 *
 * @throws IllegalArgumentException if there is none
 */
record Draw(List<DrawnItem> items) {

    Draw {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an attempt needs a question");
        }
    }

    /**
     * Draws for a quiz; the same seed after the same questions always gives the same questions and
     * orders.
     *
     * @param seen what the person was asked before, the latest last
     */
    static Draw of(ModuleVersion module, QuizStep quiz, List<ItemKey> seen, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return new Draw(
                quiz.activity().draw(ItemBank.of(module), seen, random).stream()
                        .map(item -> DrawnItem.shuffled(item, random))
                        .toList());
    }

    Optional<DrawnItem> find(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /**
     * Such as {@code fact-or-reading@3f2a9c01b7de:cabed what-counts@0c11d2aa39f4:bdac}; without the
     * versions where they were not kept yet.
     */
    String text() {
        return items.stream().map(DrawnItem::text).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text()} wrote. */
    static Draw parse(String text) {
        return new Draw(Arrays.stream(text.split(" ")).map(DrawnItem::parse).toList());
    }

    /**
     * A question with its options in the order in which this attempt shows them.
     *
     * @param version what it marks by; empty: from before that was kept, then the version of the
     *     module says it
     */
    record DrawnItem(ItemKey key, Optional<ItemVersion> version, List<OptionKey> options) {

        DrawnItem {
            options = List.copyOf(options);
        }

        static DrawnItem shuffled(Item item, RandomGenerator random) {
            return new DrawnItem(item.key(), Optional.of(item.version()), item.shuffled(random));
        }

        /** The item as it was when it was drawn. */
        Item in(ItemBank bank) {
            return version.map(pinned -> bank.item(key, pinned)).orElseGet(() -> bank.item(key));
        }

        private String text() {
            return key
                    + version.map(pinned -> "@" + pinned).orElse("")
                    + ":"
                    + OptionLetters.text(options);
        }

        private static DrawnItem parse(String text) {
            int colon = text.indexOf(':');
            String[] item = text.substring(0, colon).split("@", 2);
            return new DrawnItem(
                    new ItemKey(item[0]),
                    item.length == 1 ? Optional.empty() : Optional.of(new ItemVersion(item[1])),
                    OptionLetters.parse(text.substring(colon + 1)));
        }
    }
}
