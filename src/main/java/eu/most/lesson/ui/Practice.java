package eu.most.lesson.ui;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.Item;
import eu.most.items.ItemKey;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.OptionTexts;
import eu.most.items.OrderBody;
import eu.most.kernel.LanguageTag;
import eu.most.lesson.LessonBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that is asked in a lesson and counts for nothing: an item, and its texts. */
record Practice(Item item, ItemTexts texts) {

    /** What sentences are called that belong to no item bank. */
    private static final String SORTING = "sorting";

    /**
     * Sentences to be put in order, as an item.
     *
     * @param place which of the lesson's sortings it is
     */
    static Practice of(LessonBlock.Sorting sorting, LanguageTag language, int place) {
        List<OptionKey> order = new ArrayList<>();
        Map<OptionKey, OptionTexts> texts = new HashMap<>();
        for (String sentence : sorting.sentences()) {
            OptionKey key = new OptionKey(String.valueOf((char) ('a' + order.size())));
            order.add(key);
            texts.put(key, new OptionTexts(sentence, Optional.empty()));
        }
        return new Practice(
                new Item(
                        new ItemKey(SORTING + "-" + place),
                        new OutcomeKey(SORTING),
                        new OrderBody(order)),
                new ItemTexts(
                        language,
                        sorting.task(),
                        texts,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(sorting.explanation()).filter(text -> !text.isEmpty())));
    }
}
