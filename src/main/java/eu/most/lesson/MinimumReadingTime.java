package eu.most.lesson;

import eu.most.catalogue.Step;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Minimum time that a lesson takes. The author decides; only a demonstration is in a hurry, and
 * says so on its screens.
 *
 * @see "src/docs/decisions/0042-when-a-lesson-counts.md"
 */
@Component
class MinimumReadingTime {

    /** A lesson has had its time when this part of what is planned has passed. */
    private static final int READING_SHARE = 4;

    private static final Duration LONGEST_IN_DEMONSTRATION = Duration.ofSeconds(3);

    private final Optional<Duration> longestReading;

    MinimumReadingTime(
            @Value("${most.demonstration:false}") boolean demonstration,
            @Value("${most.learning.longest-reading:#{null}}") Optional<Duration> longestReading) {
        this.longestReading =
                longestReading.or(() ->
                        demonstration ? Optional.of(LONGEST_IN_DEMONSTRATION) : Optional.empty());
    }

    /** How long a lesson takes at least, over all visits. */
    Duration leastReading(Step lesson) {
        Duration planned = planned(lesson);
        return longestReading.filter(bound -> bound.compareTo(planned) < 0).orElse(planned);
    }

    /** Whether that is less than the author's. */
    boolean isShortened(Step lesson) {
        return leastReading(lesson).compareTo(planned(lesson)) < 0;
    }

    private static Duration planned(Step lesson) {
        return Duration.ofMinutes(lesson.minutes()).dividedBy(READING_SHARE);
    }
}
