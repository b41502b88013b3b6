package eu.most.learning;

import static eu.most.learning.LearnersInTests.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class LearningOnMariaDbTest extends LearningTest {

    @Nested
    class Enrolling {

        @Test
        void enrollingTwiceIsOneEnrolment() {
            Actor trainee = learners.aTrainee();
            EnrolmentId first = enrol(trainee);
            assertThat(enrol(trainee)).isEqualTo(first);
        }

        @Test
        void enrollingInManyWindowsAtOnceIsOneEnrolment() throws Exception {
            Actor trainee = learners.aTrainee();
            assertThat(atOnce(16, () -> enrol(trainee))).hasSize(16).containsOnly(enrol(trainee));
        }

        @Test
        void aModuleThatDoesNotExistCannotBeEnrolledIn() {
            TrainingModuleKey unknown = new TrainingModuleKey("no-such-module");
            assertThat(learners.as(learners.aTrainee(), () -> learning.enrol(unknown))).isEmpty();
        }

        @Test
        void whoIsNoTraineeIsRefused() {
            Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR));
            assertThatThrownBy(() -> learners.as(officer, () -> learning.enrol(MODULE)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> learning.enrol(MODULE))
                    .isInstanceOf(AccessDeniedException.class);
        }

        private EnrolmentId enrol(Actor trainee) {
            return learners.as(trainee, () -> learning.enrol(MODULE)).orElseThrow().enrolment();
        }
    }
}
