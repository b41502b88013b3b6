package eu.most.catalogue;

import java.util.Optional;

/**
 * One step on the way through a training module.
 *
 * @param minutes planned time
 */
public record Step(StepKey key, ActivityKind kind, int minutes, Activity activity) {

    /** What is to be done, if it is of this type. */
    public <T extends Activity> Optional<T> activity(Class<T> type) {
        return type.isInstance(activity) ? Optional.of(type.cast(activity)) : Optional.empty();
    }
}
