package eu.most.certificates;

import eu.most.credentials.CertificateId;
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
import java.util.Locale;
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

    private CertificateChange(CertificateId certificate, CertificateAct act, Instant at) {
        id = TimeOrderedUuid.next();
        this.certificate = certificate.value();
        this.act = act;
        // As the database keeps it: the log hashes the very same time.
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Who acted and why, where a person did. */
    record Words(@Nullable PersonId officer, @Nullable String explanation) {

        static final Words NONE = new Words(null, null);
    }

    static CertificateChange issued(CertificateId certificate, Instant at, Words words) {
        return once(certificate, CertificateAct.ISSUED, at, words);
    }

    static CertificateChange expired(CertificateId certificate, Instant at) {
        return new CertificateChange(certificate, CertificateAct.EXPIRED, at);
    }

    static CertificateChange superseded(CertificateId certificate, Instant at, Words words) {
        return once(certificate, CertificateAct.SUPERSEDED, at, words);
    }

    static CertificateChange suspended(
            CertificateId certificate, Instant at, PersonId officer, String words, int occasion) {
        CertificateChange change =
                once(certificate, CertificateAct.SUSPENDED, at, new Words(officer, words));
        change.occasion = occasion;
        return change;
    }

    static CertificateChange reinstated(
            CertificateId certificate, Instant at, PersonId officer, String words, int occasion) {
        CertificateChange change =
                once(certificate, CertificateAct.REINSTATED, at, new Words(officer, words));
        change.occasion = occasion;
        return change;
    }

    static CertificateChange revoked(
            CertificateId certificate, Instant at, PersonId officer, RevokeCertificate command) {
        Words words = new Words(officer, command.explanation());
        CertificateChange change = once(certificate, CertificateAct.REVOKED, at, words);
        change.reason = command.reason();
        return change;
    }

    private static CertificateChange once(
            CertificateId certificate, CertificateAct act, Instant at, Words words) {
        CertificateChange change = new CertificateChange(certificate, act, at);
        change.changedBy = words.officer() == null ? null : words.officer().value();
        change.explanation = words.explanation();
        return change;
    }

    /**
     * What the transparency log says of it: neither officer nor words. Of an issue it says by what
     * the outcomes were shown.
     */
    LogEntry logEntry(Certificate certificate) {
        return new LogEntry(
                id,
                certificate.number().value(),
                act.name().toLowerCase(Locale.ROOT),
                changedAt,
                certificate.documentHash(),
                act == CertificateAct.ISSUED
                        ? certificate.evidence().map(Evidence::text)
                        : Optional.empty());
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
