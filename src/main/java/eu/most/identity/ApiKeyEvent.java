package eu.most.identity;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.time.LocalDate;
import java.util.Map;

/** Something happened to a key of another system; all of it goes into the audit trail. */
public sealed interface ApiKeyEvent extends Auditable {

    ApiKeyId key();

    /** An administrator made it. */
    record ApiKeyMade(ApiKeyId key, String name, LocalDate lastDay) implements ApiKeyEvent {

        @Override
        public AuditedAct auditedAct() {
            return new AuditedAct(
                    "identity.api-key-made",
                    "api-key:" + key,
                    Map.of("name", name, "last-day", lastDay.toString()));
        }
    }

    /** An administrator took it back. */
    record ApiKeyWithdrawn(ApiKeyId key, String name) implements ApiKeyEvent {

        @Override
        public AuditedAct auditedAct() {
            return new AuditedAct(
                    "identity.api-key-withdrawn", "api-key:" + key, Map.of("name", name));
        }
    }
}
