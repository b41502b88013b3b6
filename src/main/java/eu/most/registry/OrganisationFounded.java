package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import java.util.Map;

/** An organisation was entered. */
public record OrganisationFounded(OrganisationId organisation, OrganisationKind kind)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.organisation-founded",
                "organisation:" + organisation,
                Map.of("kind", kind.name()));
    }
}
