package eu.most.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendar days on which something holds: {@code from} and {@code until} both included, {@code
 * until} null where no end is set.
 *
 * @throws IllegalArgumentException if it ends before it begins
 */
public record ValidityPeriod(LocalDate from, @Nullable LocalDate until) {

    public ValidityPeriod {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends " + until + " before it begins " + from);
        }
    }

    public static ValidityPeriod from(LocalDate day) {
        return new ValidityPeriod(day, null);
    }

    /** From this first day to the later of both last days; without an end if either has none. */
    public ValidityPeriod extendedBy(ValidityPeriod other) {
        return until == null || other.until == null
                ? from(from)
                : new ValidityPeriod(from, until.isAfter(other.until) ? until : other.until);
    }

    /** Whether this period holds on the given day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    /** Whether this period ended before the given day. */
    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
