package eu.most.audit;

/**
 * An event about an act that matters. Whoever publishes one inside a transaction gets an entry in
 * the audit trail that is committed or rolled back together with the act itself; outside a
 * transaction the publication is refused.
 */
public interface Auditable {

    AuditedAct auditedAct();
}
