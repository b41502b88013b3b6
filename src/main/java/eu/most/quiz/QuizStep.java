package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import java.util.Optional;

/**
 * A step that is a quiz.
 *
 * @param minutes planned time
 */
public record QuizStep(StepKey key, int minutes, QuizActivity activity) {

    /** The quiz of a module under this key. */
    static Optional<QuizStep> in(ModuleVersion module, StepKey key) {
        return module.step(key)
                .flatMap(step ->
                        step.activity(QuizActivity.class)
                                .map(activity -> new QuizStep(key, step.minutes(), activity)));
    }
}
