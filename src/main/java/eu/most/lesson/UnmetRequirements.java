package eu.most.lesson;

import java.time.Duration;

/**
 * Requirements that a lesson does not meet yet to count as done.
 *
 * @param end whether its end was not yet on the screen or in focus
 * @param time how much of its least time is missing; zero: nothing
 * @param shortened whether this installation is in more of a hurry than the author of the module
 */
public record UnmetRequirements(boolean end, Duration time, boolean shortened) {

    public static final UnmetRequirements NOTHING =
            new UnmetRequirements(false, Duration.ZERO, false);

    public boolean isNothing() {
        return !end && time.isZero();
    }
}
