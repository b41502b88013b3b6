package eu.most.signing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A node found its keys changed, and took them or did not; for the trail. */
sealed interface KeysRead extends Auditable {

    /** It uses the keys of these ids from now on. */
    record Taken(String node, SealKeyId seal, String token) implements KeysRead {

        @Override
        public AuditedAct auditedAct() {
            return act(
                    "certificates.keys-taken",
                    Map.of("node", node, "seal", seal.value(), "token", token));
        }
    }

    /** It goes on with those it had. */
    record Refused(String node, String why) implements KeysRead {

        @Override
        public AuditedAct auditedAct() {
            return act("certificates.keys-refused", Map.of("node", node, "why", why));
        }
    }

    private static AuditedAct act(String act, Map<String, String> details) {
        return new AuditedAct(act, "keys:certificates", details);
    }
}
