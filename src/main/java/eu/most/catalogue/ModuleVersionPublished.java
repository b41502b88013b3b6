package eu.most.catalogue;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A version of a training module has become part of the catalogue, for good. */
public record ModuleVersionPublished(
        ModuleVersionId version,
        TrainingModuleKey module,
        SemanticVersion number,
        ContentHash contentHash)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "catalogue.version-published",
                "module:" + module + "@" + number,
                Map.of("version", version.toString(), "contentHash", contentHash.toString()));
    }
}
