package eu.most.identity;

import eu.most.kernel.TimeOrderedUuid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A code printed at a start without administrators. Several nodes may have printed one each. */
@Entity
class SetUpCode {

    @Id private UUID id;
    private String codeHash;
    private Instant expiresAt;

    SetUpCode(String codeHash, Instant expiresAt) {
        this.id = TimeOrderedUuid.next();
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected SetUpCode() {}

    UUID id() {
        return id;
    }

    String codeHash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
