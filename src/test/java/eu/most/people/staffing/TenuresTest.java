package eu.most.people.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R1: an assignment counts inside an employment only. */
class TenuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void anOpenAssignmentEndsWithTheEmployment() {
        assertThat(new Tenures(List.of(days(0, 9))).counted(days(2, null))).contains(days(2, 9));
        assertThat(new Tenures(List.of(days(0, 9))).counted(days(9, null))).contains(days(9, 9));
        assertThat(new Tenures(List.of(days(0, 9))).counted(days(2, 5))).contains(days(2, 5));
        assertThat(new Tenures(List.of(days(0, null))).counted(days(2, null)))
                .contains(days(2, null));
    }

    @Test
    void whatBeginsOutsideEveryEmploymentNeverCounts() {
        assertThat(new Tenures(List.of()).counted(days(2, null))).isEmpty();
        assertThat(new Tenures(List.of(days(3, 9))).counted(days(2, null))).isEmpty();
        assertThat(new Tenures(List.of(days(3, 9))).counted(days(10, null))).isEmpty();
    }

    @Test
    void aContractRenewedWithoutAGapGoesOn() {
        assertThat(new Tenures(List.of(days(10, null), days(0, 9))).counted(days(2, null)))
                .contains(days(2, null));
        assertThat(new Tenures(List.of(days(0, 9), days(10, 12), days(5, 6))).counted(days(2, 20)))
                .contains(days(2, 12));
    }

    @Test
    void whoComesBackAfterAGapIsAssignedAnew() {
        Tenures twice = new Tenures(List.of(days(0, 9), days(11, null)));

        assertThat(twice.counted(days(2, null))).contains(days(2, 9));
        assertThat(twice.counted(days(11, null))).contains(days(11, null));
    }

    private static ValidityPeriod days(int from, @Nullable Integer until) {
        return new ValidityPeriod(DAY.plusDays(from), until == null ? null : DAY.plusDays(until));
    }
}
