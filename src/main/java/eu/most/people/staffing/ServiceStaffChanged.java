package eu.most.people.staffing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import eu.most.registry.ServiceId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who delivers a service, or until when, has changed.
 *
 * @param day the first or the last day, see {@link Change}
 */
public record ServiceStaffChanged(ServiceId service, PersonId person, Change change, LocalDate day)
        implements Auditable {

    /** What happened to the assignment. */
    public enum Change {
        /** The person delivers the service from the day on. */
        ASSIGNED,
        /** The day is the last on which the person delivers the service. */
        WITHDRAWN,
        /** An assignment that would have begun on the day does not begin. */
        CANCELLED
    }

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.service-staff-changed",
                "service:" + service,
                Map.of(
                        "person", person.toString(),
                        "change", change.name(),
                        "day", day.toString()));
    }
}
