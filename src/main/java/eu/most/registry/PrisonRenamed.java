package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PrisonId;
import java.util.Map;

/** A prison has another name or town from now on; both are written as {@code name, town}. */
public record PrisonRenamed(PrisonId prison, String from, String to) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.prison-renamed", "prison:" + prison, Map.of("from", from, "to", to));
    }
}
