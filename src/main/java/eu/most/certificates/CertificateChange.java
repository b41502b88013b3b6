package eu.most.certificates;

import eu.most.kernel.PersonId;
import eu.most.kernel.TimeOrderedUuid;
import eu.most.learning.Evidence;
import eu.most.transparency.LogEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One entry in a certificate's history. Appended, never changed. */
@Entity
@Immutable
@Table(name = "certificate_status_change")
class CertificateChange implements Persistable<UUID> {

    @Id private UUID id;
    private UUID certificate;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CertificateAct act;

    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationReason reason;

    private @Nullable String explanation;

    /** Which of several of the same kind, counted from 1; 0 for what happens once. */
    private int occasion;

    @SuppressWarnings("NullAway.Init")
    protected CertificateChange() {}

    CertificateChange(Certificate certificate, CertificateAct act, Instant at, Words words) {
        id = TimeOrderedUuid.next();
        this.certificate = certificate.id().value();
        this.act = act;
        // As the database keeps it: the log hashes the very same time.
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
        changedBy = words.officer() == null ? null : words.officer().value();
        explanation = words.explanation();
        switch (act) {
            case REVOKED -> reason = certificate.details().revocationReason().orElseThrow();
            case SUSPENDED, REINSTATED -> occasion = certificate.suspensions();
            case ISSUED, SUPERSEDED, EXPIRED -> {}
        }
    }

    /** Who acted and why, where a person did. */
    record Words(@Nullable PersonId officer, @Nullable String explanation) {

        static final Words NONE = new Words(null, null);
    }

    LogEntry logEntry(Certificate certificate) {
        return CertificateAct.logEntry(
                id,
                certificate.number().value(),
                act.name(),
                changedAt,
                certificate.documentHash(),
                certificate.evidence().map(Evidence::text));
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                act,
                changedAt,
                Optional.ofNullable(changedBy).map(PersonId::new),
                Optional.ofNullable(reason),
                Optional.ofNullable(explanation));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
