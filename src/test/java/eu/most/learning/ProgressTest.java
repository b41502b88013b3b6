package eu.most.learning;

import static eu.most.learning.ModuleInTests.FIRST;
import static eu.most.learning.ModuleInTests.SECOND;
import static eu.most.learning.ModuleInTests.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void atFirstOnlyTheFirstStepIsOpen() {
        Progress progress = after();
        assertThat(progress.isOpen(FIRST)).isTrue();
        assertThat(progress.isOpen(SECOND)).isFalse();
        assertThat(progress.isOpen(TEST)).isFalse();
    }

    @Test
    void aStepOpensWhenAllBeforeItAreDone() {
        assertThat(after(FIRST).isOpen(SECOND)).isTrue();
        assertThat(after(FIRST).isOpen(TEST)).isFalse();
        assertThat(after(FIRST, SECOND).isOpen(TEST)).isTrue();
    }

    @Test
    void aStepDoneOutOfOrderOpensNothing() {
        assertThat(after(SECOND).isOpen(TEST)).isFalse();
    }

    @Test
    void aStepThatIsDoneMayBeVisitedAgain() {
        assertThat(after(FIRST, SECOND).isOpen(FIRST)).isTrue();
    }

    @Test
    void aStepOfAnotherModuleIsNeverOpen() {
        assertThat(after(FIRST, SECOND, TEST).isOpen(new StepKey("elsewhere"))).isFalse();
    }

    @Test
    void itGoesOnAtTheFirstStepThatIsNotDone() {
        assertThat(after(FIRST).current().map(Step::key)).contains(SECOND);
        assertThat(after(FIRST, SECOND, TEST).current()).isEmpty();
    }

    @Test
    void theMinutesLeftAreThoseOfTheStepsNotDone() {
        assertThat(after().minutesLeft()).isEqualTo(28);
        assertThat(after(FIRST).minutesLeft()).isEqualTo(23);
        assertThat(after(FIRST, SECOND, TEST).minutesLeft()).isZero();
    }

    @Test
    void aStepKnowsItsNeighbours() {
        assertThat(after().after(FIRST).map(Step::key)).contains(SECOND);
        assertThat(after().before(FIRST)).isEmpty();
        assertThat(after().after(TEST)).isEmpty();
        assertThat(after().before(TEST).map(Step::key)).contains(SECOND);
    }

    private static Progress after(StepKey... done) {
        return new Progress(
                EnrolmentId.next(), ModuleInTests.module(), 1, Set.of(done), Optional.empty());
    }
}
