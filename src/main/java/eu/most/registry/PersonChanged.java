package eu.most.registry;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/** What the registry says about a person was corrected. */
public record PersonChanged(PersonId person) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.person-changed", "person:" + person, Map.of());
    }
}
