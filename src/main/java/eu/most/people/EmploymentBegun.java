package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A person began to work for an organisation. */
public record EmploymentBegun(EmploymentId employment, PersonId person, OrganisationId organisation)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.employment-begun",
                "person:" + person,
                Map.of(
                        "employment",
                        employment.toString(),
                        "organisation",
                        organisation.toString()));
    }
}
