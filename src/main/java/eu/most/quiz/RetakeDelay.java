package eu.most.quiz;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Delay before another attempt after one that did not pass. The author decides; only a
 * demonstration is in a hurry, and says so on its screens.
 */
@Component
class RetakeDelay {

    private static final Duration LONGEST_IN_DEMONSTRATION = Duration.ofMinutes(1);

    private final Optional<Duration> longestWait;

    RetakeDelay(
            @Value("${most.demonstration:false}") boolean demonstration,
            @Value("${most.learning.longest-wait:#{null}}") Optional<Duration> longestWait) {
        this.longestWait =
                longestWait.or(() ->
                        demonstration ? Optional.of(LONGEST_IN_DEMONSTRATION) : Optional.empty());
    }

    Duration waitAfterFailure(QuizActivity quiz) {
        Duration wanted = quiz.waitAfterFailure();
        return longestWait.filter(bound -> bound.compareTo(wanted) < 0).orElse(wanted);
    }
}
