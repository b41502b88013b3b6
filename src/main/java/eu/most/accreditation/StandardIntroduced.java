package eu.most.accreditation;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.time.LocalDate;
import java.util.Map;

/** An edition of a standard was introduced; it counts from {@code from} on. */
public record StandardIntroduced(StandardKey standard, LocalDate from) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "accreditation.standard-introduced",
                "standard:" + standard,
                Map.of("from", from.toString()));
    }
}
