package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** An organisation offers a service in a prison. */
public record ServiceOffered(ServiceId service) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.service-offered", "service:" + service, Map.of());
    }
}
