package eu.most.quiz;

import eu.most.catalogue.StepKey;
import eu.most.kernel.Percent;
import java.time.Instant;

/**
 * An attempt that was handed in.
 *
 * @param run in which run it was made, 1 for the first
 * @param number 1 for the first at this quiz in its run
 * @param waits whether a person has still to mark something of it
 */
public record SubmittedAttempt(
        AttemptId id,
        StepKey step,
        int run,
        int number,
        Percent score,
        boolean isPassed,
        boolean waits,
        Instant submittedAt) {}
