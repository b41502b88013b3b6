package eu.most.catalogue;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a training module has become part of the catalogue, for good.
 *
 * @param author who answers for the text; nobody: it came with the application or in a folder
 */
public record ModuleVersionPublished(
        ModuleVersionId version,
        TrainingModuleKey module,
        SemanticVersion number,
        ContentHash contentHash,
        @Nullable PersonId author)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        Map<String, String> details = new HashMap<>();
        details.put("version", version.toString());
        details.put("contentHash", contentHash.toString());
        if (author != null) {
            details.put("author", author.toString());
        }
        return new AuditedAct(
                "catalogue.version-published", "module:" + module + "@" + number, details);
    }
}
