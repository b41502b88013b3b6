package eu.most.lesson;

import eu.most.catalogue.ActivityTexts;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.StepKey;
import eu.most.kernel.LanguageTag;
import java.util.List;

/**
 * A lesson, ready to be shown.
 *
 * @param language the language it is really in
 */
public record Lesson(LanguageTag language, List<LessonBlock> blocks) implements ActivityTexts {

    public Lesson {
        blocks = List.copyOf(blocks);
    }

    /**
     * The lesson of a step.
     *
     * @throws IllegalArgumentException if the module has no such lesson
     */
    public static Lesson of(ModuleTexts texts, StepKey step) {
        return texts.activity(step, Lesson.class)
                .orElseThrow(() -> new IllegalArgumentException("no lesson " + step));
    }
}
