package eu.most.learning;

import eu.most.access.Acting;
import eu.most.catalogue.StepKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A step that a person has done.
 *
 * @param person whose step it is
 * @param by who says so: the person, somebody who saw it, or a task of the system
 * @param score if it was graded
 * @param evidence which outcomes it showed, and by what
 * @throws IllegalArgumentException if nobody says so
 */
@NamedInterface("spi")
public record StepDone(
        PersonId person,
        EnrolmentId enrolment,
        StepKey step,
        Acting by,
        Optional<Percent> score,
        Evidence evidence,
        Instant at) {

    public StepDone {
        if (by instanceof Acting.Nobody) {
            throw new IllegalArgumentException("somebody says that a step is done");
        }
    }
}
