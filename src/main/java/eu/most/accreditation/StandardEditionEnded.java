package eu.most.accreditation;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.time.LocalDate;
import java.util.Map;

/**
 * An edition of a standard gives way to the next; {@code lastDay} is the last on which it counts.
 */
public record StandardEditionEnded(StandardKey standard, LocalDate from, LocalDate lastDay)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "accreditation.standard-edition-ended",
                "standard:" + standard,
                Map.of("from", from.toString(), "lastDay", lastDay.toString()));
    }
}
