package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/**
 * What the registry knew about a person is gone; whoever else keeps a name or an address forgets it
 * too.
 *
 * @param pseudonym what the person is called from now on, such as {@code N. N. 7F3K9QWX}
 */
public record PersonErased(PersonId person, String pseudonym) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("registry.person-erased", "person:" + person, Map.of());
    }
}
