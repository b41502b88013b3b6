package eu.most.people.staffing;

import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of time in which one person worked for one organisation without a gap: employments
 * that follow each other day by day are one.
 */
final class Tenures {

    private final List<ValidityPeriod> stretches = new ArrayList<>();

    Tenures(Collection<ValidityPeriod> employments) {
        employments.stream()
                .sorted(Comparator.comparing(ValidityPeriod::from))
                .forEach(this::follow);
    }

    /**
     * The days on which an assignment counts: not outside the tenure in which it begins. Whoever
     * comes back after a gap is assigned anew. Nothing if it begins while nobody employs them.
     */
    Optional<ValidityPeriod> counted(ValidityPeriod assignment) {
        return stretches.stream()
                .filter(stretch -> stretch.isValidOn(assignment.from()))
                .findFirst()
                .map(stretch ->
                        new ValidityPeriod(
                                assignment.from(), earlier(assignment.until(), stretch.until())));
    }

    private void follow(ValidityPeriod next) {
        if (!stretches.isEmpty()) {
            ValidityPeriod last = stretches.getLast();
            if (!last.isOverOn(next.from().minusDays(1))) {
                stretches.set(stretches.size() - 1, last.extendedBy(next));
                return;
            }
        }
        stretches.add(next);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
