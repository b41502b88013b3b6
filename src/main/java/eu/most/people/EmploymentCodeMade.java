package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A person made a code with which another organisation may employ them, once. */
public record EmploymentCodeMade(PersonId person) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.employment-code-made", "person:" + person, Map.of());
    }
}
