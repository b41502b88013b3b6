package eu.most.catalogue;

import java.util.List;

/**
 * A step to read; its text is {@link ModuleTexts#lesson}.
 *
 * @param outcomes what it teaches, so that whoever lacks an outcome is led to it
 */
public record LessonStep(StepKey key, int minutes, List<OutcomeKey> outcomes) implements Step {

    public LessonStep {
        outcomes = List.copyOf(outcomes);
    }
}
