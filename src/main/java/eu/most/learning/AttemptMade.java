package eu.most.learning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt, in which run it was made, and, once it is handed in, its submission. */
record AttemptMade(Attempt attempt, int run, @Nullable Submission handedIn) {

    Optional<Submission> submission() {
        return Optional.ofNullable(handedIn);
    }
}
