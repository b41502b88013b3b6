package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PrisonId;
import java.util.Map;

/** A prison was entered. */
public record PrisonOpened(PrisonId prison) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.prison-opened", "prison:" + prison, Map.of());
    }
}
