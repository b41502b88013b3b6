package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.certificates.seal.KeyRunsOut;
import java.util.Map;

/** A key of today has not long to go, or its time is over; for the trail. */
record KeyEnd(KeyRunsOut found) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                found.over() ? "certificates.key-expired" : "certificates.key-runs-out",
                "key:" + found.key(),
                Map.of("until", found.end().toString()));
    }
}
