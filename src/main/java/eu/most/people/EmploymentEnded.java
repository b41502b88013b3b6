package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.time.LocalDate;
import java.util.Map;

/** A person ends working for an organisation; {@code lastDay} is the last day they work. */
public record EmploymentEnded(
        EmploymentId employment, PersonId person, OrganisationId organisation, LocalDate lastDay)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.employment-ended",
                "person:" + person,
                Map.of(
                        "employment",
                        employment.toString(),
                        "organisation",
                        organisation.toString(),
                        "lastDay",
                        lastDay.toString()));
    }
}
