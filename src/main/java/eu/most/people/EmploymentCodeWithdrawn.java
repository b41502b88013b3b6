package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A person withdrew their code before anybody used it. */
public record EmploymentCodeWithdrawn(PersonId person) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.employment-code-withdrawn", "person:" + person, Map.of());
    }
}
