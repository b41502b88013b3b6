package eu.most.learning;

import eu.most.catalogue.QuizStep;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long pauses take at least. The author decides; only a demonstration is in a hurry, and says
 * so on its screens.
 */
@Component
class Pace {

    private final Optional<Duration> longestWait;

    Pace(
            @Value("${most.demonstration:false}") boolean demonstration,
            @Value("${most.learning.longest-wait:#{null}}") Optional<Duration> longestWait) {
        this.longestWait = longestWait.or(() -> inDemonstration(demonstration, 60));
    }

    /** How long a person waits after an attempt that did not pass. */
    Duration waitAfterFailure(QuizStep quiz) {
        return shorter(quiz.waitAfterFailure(), longestWait);
    }

    private static Optional<Duration> inDemonstration(boolean demonstration, long seconds) {
        return demonstration ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }

    private static Duration shorter(Duration wanted, Optional<Duration> longest) {
        return longest.filter(bound -> bound.compareTo(wanted) < 0).orElse(wanted);
    }
}
