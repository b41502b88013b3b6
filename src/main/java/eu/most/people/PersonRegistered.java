package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A person was entered. */
public record PersonRegistered(PersonId person) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.person-registered", "person:" + person, Map.of());
    }
}
