package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A person speaks for an organisation from now on. */
public record CoordinatorAppointed(PersonId person, OrganisationId organisation)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.coordinator-appointed",
                "organisation:" + organisation,
                Map.of("person", person.toString()));
    }
}
