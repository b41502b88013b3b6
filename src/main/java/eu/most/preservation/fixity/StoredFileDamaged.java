package eu.most.preservation.fixity;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A stored file was found not to be what was stored. */
record StoredFileDamaged(String certificate, Flaw flaw) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.file-damaged",
                "certificate:" + certificate,
                Map.of(
                        "damage", flaw.damage().inTheTrail(),
                        "generation", Integer.toString(flaw.generation())));
    }
}
