package eu.most.people;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.kernel.PersonId;
import java.util.Map;

/**
 * Two records were of one person. Whoever keeps something under {@code from} brings it under {@code
 * into} at once, in the same transaction, so that all of it is merged or nothing.
 *
 * @see "src/docs/decisions/0047-two-records-of-one-person.md"
 */
public record PeopleMerged(PersonId from, PersonId into) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "registry.people-merged", "person:" + into, Map.of("person", from.toString()));
    }
}
