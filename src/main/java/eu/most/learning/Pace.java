package eu.most.learning;

import eu.most.catalogue.Step;
import eu.most.quiz.QuizStep;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long lessons and pauses take at least. The author decides; only a demonstration is in a
 * hurry, and says so on its screens.
 */
@Component
class Pace {

    /** A lesson has had its time when this part of what is planned has passed. */
    private static final int READING_SHARE = 4;

    private final Optional<Duration> longestWait;
    private final Optional<Duration> longestReading;

    Pace(
            @Value("${most.demonstration:false}") boolean demonstration,
            @Value("${most.learning.longest-wait:#{null}}") Optional<Duration> longestWait,
            @Value("${most.learning.longest-reading:#{null}}") Optional<Duration> longestReading) {
        this.longestWait = longestWait.or(() -> inDemonstration(demonstration, 60));
        this.longestReading = longestReading.or(() -> inDemonstration(demonstration, 3));
    }

    /** How long a person waits after an attempt that did not pass. */
    Duration waitAfterFailure(QuizStep quiz) {
        return shorter(quiz.quiz().waitAfterFailure(), longestWait);
    }

    /** How long a lesson takes at least, over all visits. */
    Duration leastReading(Step lesson) {
        return shorter(planned(lesson), longestReading);
    }

    /** Whether that is less than the author's. */
    boolean isShortened(Step lesson) {
        return leastReading(lesson).compareTo(planned(lesson)) < 0;
    }

    private static Duration planned(Step lesson) {
        return Duration.ofMinutes(lesson.minutes()).dividedBy(READING_SHARE);
    }

    private static Optional<Duration> inDemonstration(boolean demonstration, long seconds) {
        return demonstration ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }

    private static Duration shorter(Duration wanted, Optional<Duration> longest) {
        return longest.filter(bound -> bound.compareTo(wanted) < 0).orElse(wanted);
    }
}
