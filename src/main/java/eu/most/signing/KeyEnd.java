package eu.most.signing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A key of today or the list of revoked keys has not long to go, or is over; for the trail. */
record KeyEnd(RunsOut found) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates." + name(), subject(), Map.of("until", found.end().toString()));
    }

    /** Of the act, and of the notice about it. */
    String name() {
        return switch (found) {
            case KeyRunsOut key -> key.over() ? "key-expired" : "key-runs-out";
            case ListRunsOut list -> list.over() ? "list-expired" : "list-runs-out";
        };
    }

    /** The same on every node. */
    String about() {
        return switch (found) {
            case KeyRunsOut key -> key.key() + " " + key.end();
            case ListRunsOut list -> list.end().toString();
        };
    }

    private String subject() {
        return switch (found) {
            case KeyRunsOut key -> "key:" + key.key();
            case ListRunsOut _ -> "keys:certificates";
        };
    }
}
