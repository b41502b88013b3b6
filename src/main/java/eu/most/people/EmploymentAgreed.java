package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.Map;

/** An employment was entered with the person's own code, so with their consent. */
public record EmploymentAgreed(
        EmploymentId employment, PersonId person, OrganisationId organisation)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.employment-agreed",
                "person:" + person,
                Map.of(
                        "employment",
                        employment.toString(),
                        "organisation",
                        organisation.toString(),
                        "consent",
                        "own-code"));
    }
}
