package eu.most.quiz;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt and, once it is handed in, its submission. */
record AttemptWithSubmission(Attempt attempt, @Nullable Submission handedIn) {

    Optional<Submission> submission() {
        return Optional.ofNullable(handedIn);
    }
}
