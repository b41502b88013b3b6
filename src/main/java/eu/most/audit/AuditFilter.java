package eu.most.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read; null means any.
 *
 * @param act an act, or the beginning of some, such as {@code certificates.}
 * @param subject exactly this object
 * @param from first day, in the zone of the application's clock
 * @param until last day, included
 */
public record AuditFilter(
        @Nullable String act,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null);
    }
}
