package eu.most.lesson;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.OutcomeKey;
import java.util.List;

/**
 * Something to read; its text is a {@link Lesson}.
 *
 * @param teaches what it teaches
 */
public record LessonActivity(List<OutcomeKey> teaches) implements Activity {

    /** The word of the content format. */
    public static final ActivityKind KIND = new ActivityKind("lesson");

    public LessonActivity {
        teaches = List.copyOf(teaches);
    }

    @Override
    public boolean staysOpen() {
        return true;
    }
}
