package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import java.util.Map;

/** An organisation has another name from now on. */
public record OrganisationRenamed(OrganisationId organisation, String from, String to)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.organisation-renamed",
                "organisation:" + organisation,
                Map.of("from", from, "to", to));
    }
}
