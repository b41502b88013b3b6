package eu.most.signing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A node found its keys changed, and took them or did not; for the trail. */
record KeysRead(boolean taken, Map<String, String> details) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                taken ? "certificates.keys-taken" : "certificates.keys-refused",
                "keys:certificates",
                details);
    }
}
