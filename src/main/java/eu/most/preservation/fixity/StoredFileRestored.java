package eu.most.preservation.fixity;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;

/** A stored file that was damaged is again what was stored. */
record StoredFileRestored(String certificate) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return AuditedAct.of("certificates.file-restored", "certificate:" + certificate);
    }
}
