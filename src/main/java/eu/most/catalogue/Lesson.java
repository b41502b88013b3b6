package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import java.util.List;

/**
 * A lesson, ready to be shown.
 *
 * @param language the language it is really in
 */
public record Lesson(LanguageTag language, List<LessonBlock> blocks) {

    public Lesson {
        blocks = List.copyOf(blocks);
    }
}
