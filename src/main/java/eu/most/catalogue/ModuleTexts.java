package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a module version for readers of one language. A text that is missing in it is there
 * in the source language; every text says which language it is really in, so that a screen can mark
 * it.
 *
 * @param language the language of these texts, but for the gaps
 * @param title as printed on the certificate
 * @param summary two or three sentences for the catalogue
 * @param coverDescription alternative text of the cover picture, if there is one
 * @param outcomes completes the sentence "In this module you learn how to …"
 */
public record ModuleTexts(
        LanguageTag language,
        String title,
        String summary,
        Optional<Wording> coverDescription,
        Map<OutcomeKey, Wording> outcomes,
        Map<StepKey, StepTexts> steps,
        Map<StepKey, Lesson> lessons,
        Map<ItemKey, ItemTexts> items) {

    public ModuleTexts {
        outcomes = Map.copyOf(outcomes);
        steps = Map.copyOf(steps);
        lessons = Map.copyOf(lessons);
        items = Map.copyOf(items);
    }

    /** Whether every text is in this language, none borrowed from the source language. */
    public boolean isComplete() {
        return Stream.of(
                        outcomes.values().stream().map(Wording::language),
                        steps.values().stream().map(StepTexts::language),
                        lessons.values().stream().map(Lesson::language),
                        items.values().stream().map(ItemTexts::language),
                        coverDescription.stream().map(Wording::language))
                .flatMap(languages -> languages)
                .allMatch(language::equals);
    }

    /**
     * The text of one outcome.
     *
     * @throws IllegalArgumentException if the module has no such outcome
     */
    public Wording outcome(OutcomeKey key) {
        return present(outcomes.get(key), "outcome", key);
    }

    /**
     * The texts of one step.
     *
     * @throws IllegalArgumentException if the module has no such step
     */
    public StepTexts step(StepKey key) {
        return present(steps.get(key), "step", key);
    }

    /**
     * One lesson.
     *
     * @throws IllegalArgumentException if the module has no such lesson
     */
    public Lesson lesson(StepKey key) {
        return present(lessons.get(key), "lesson", key);
    }

    /**
     * The texts of one item.
     *
     * @throws IllegalArgumentException if the module has no such item
     */
    public ItemTexts item(ItemKey key) {
        return present(items.get(key), "item", key);
    }

    private static <T> T present(@Nullable T value, String what, Object key) {
        if (value == null) {
            throw new IllegalArgumentException("no " + what + " " + key);
        }
        return value;
    }
}
