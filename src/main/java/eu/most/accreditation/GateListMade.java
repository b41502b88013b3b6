package eu.most.accreditation;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PrisonId;
import java.util.Map;

/** Somebody had the gate list of a prison printed; what each night prints is not noted. */
public record GateListMade(PrisonId prison, int people) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "accreditation.gate-list-made",
                "prison:" + prison,
                Map.of("people", Integer.toString(people)));
    }
}
