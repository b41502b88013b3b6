package eu.most.accreditation;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.registry.ServiceId;
import java.util.Map;

/** The status of a service is another one now. A service begins as not accredited. */
public record ServiceStatusChanged(ServiceId service, ServiceStatus from, ServiceStatus to)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "accreditation.status-changed",
                "service:" + service,
                Map.of("from", from.name(), "to", to.name()));
    }
}
