package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the registry says about a person was corrected.
 *
 * @param identities what they were called before and after, if that changed; the trail keeps only
 *     ids of names
 */
public record PersonChanged(PersonId person, @Nullable Identities identities) implements Auditable {

    /** References to what a person was called before and after. */
    public record Identities(String from, String to) {}

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.person-changed",
                "person:" + person,
                identities == null
                        ? Map.of()
                        : Map.of("from", identities.from(), "to", identities.to()));
    }
}
