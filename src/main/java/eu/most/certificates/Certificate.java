package eu.most.certificates;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.files.SealedDocument;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.CompletionId;
import eu.most.learning.Evidence;
import eu.most.texts.SearchText;
import eu.most.themes.ThemeVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as issued. What it says never changes; only what happened to it is added: suspended
 * and reinstated, superseded, revoked, expired. A holder who is erased leaves a pseudonym on it.
 */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id private UUID id;
    private UUID completion;
    private int edition;
    private String number;
    private String code;
    private UUID holder;
    private String holderName;
    private @Nullable String holderInLatin;
    private String moduleKey;
    private UUID moduleVersion;
    private String title;
    private String language;
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private boolean joint;
    private @Nullable String evidence;
    private String issuer;
    private boolean demonstration;
    private Instant issuedAt;
    private LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID supersedes;
    private String documentHash;
    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationReason revocationReason;

    private @Nullable Instant expiredAt;
    private @Nullable Instant suspendedAt;
    private int suspensions;
    private @Nullable Instant supersededAt;
    private @Nullable Instant erasedAt;
    private @Nullable UUID themeVersion;
    private @Nullable String searchText;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(
            CertificateId id,
            CertificateNumber number,
            VerificationCode code,
            CompletionId completion,
            int edition,
            Award award,
            @Nullable CertificateId supersedes,
            SealedDocument document,
            Instant issuedAt) {
        this.id = id.value();
        this.number = number.value();
        this.code = code.value();
        this.completion = completion.value();
        this.edition = edition;
        holder = award.holder().value();
        holderName = award.holderName();
        holderInLatin = award.holderInLatin().orElse(null);
        moduleKey = award.module().value();
        moduleVersion = award.moduleVersion().value();
        title = award.title();
        language = award.language().value();
        hours = award.hours();
        sector = award.sector();
        joint = award.joint();
        evidence = award.evidence().map(Evidence::text).orElse(null);
        issuer = award.issuer();
        issuedOn = award.validity().from();
        validUntil = award.validity().until();
        this.supersedes = supersedes == null ? null : supersedes.value();
        demonstration = document.demonstration();
        documentHash = document.sha256();
        ThemeVersionId theme = document.theme();
        themeVersion = theme == null ? null : theme.value();
        this.issuedAt = issuedAt;
        writeSearchText();
    }

    /** What it is found by: holder, title, number and code. */
    void writeSearchText() {
        searchText =
                SearchText.of(
                        List.of(
                                holderName,
                                LatinForm.printed(holderInLatin, holderName).orElse(""),
                                title,
                                number,
                                code));
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    CompletionId completion() {
        return new CompletionId(completion);
    }

    /**
     * Which certificate of its completion it is, counted from 1; a corrected name makes another.
     */
    int edition() {
        return edition;
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    /** Which outcomes were shown, and by what; empty in one from before that was kept. */
    Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence).map(Evidence::parse);
    }

    /** SHA-256 of the stored PDF, 64 hexadecimal digits. */
    String documentHash() {
        return documentHash;
    }

    PersonId holder() {
        return new PersonId(holder);
    }

    TrainingModuleKey module() {
        return new TrainingModuleKey(moduleKey);
    }

    /**
     * Withdraws this certificate from {@code at} on. Irreversible; the row, its document and its
     * history stay.
     *
     * @throws IllegalStateException if it is revoked already
     */
    void revoke(Instant at, RevocationReason reason) {
        if (revokedAt != null) {
            throw new IllegalStateException(number + " was revoked at " + revokedAt);
        }
        revokedAt = at;
        revocationReason = reason;
    }

    /** How often it was suspended so far. */
    int suspensions() {
        return suspensions;
    }

    /**
     * Takes its effect away until it is reinstated.
     *
     * @throws IllegalStateException if it is suspended or revoked already
     */
    void suspend(Instant at) {
        if (suspendedAt != null || revokedAt != null) {
            throw new IllegalStateException(number + " cannot be suspended now");
        }
        suspendedAt = at;
        suspensions++;
    }

    /**
     * Gives its effect back.
     *
     * @throws IllegalStateException if it is not suspended, or revoked
     */
    void reinstate() {
        if (suspendedAt == null || revokedAt != null) {
            throw new IllegalStateException(number + " cannot be reinstated now");
        }
        suspendedAt = null;
    }

    /**
     * Notes that its holder got a newer one.
     *
     * @throws IllegalStateException if that was noted before
     */
    void supersede(Instant at) {
        if (supersededAt != null) {
            throw new IllegalStateException(number + " was superseded at " + supersededAt);
        }
        supersededAt = at;
    }

    /**
     * Notes that its last day has passed; false if that was noted before, or the day has not
     * passed.
     *
     * @param today in the issuer's time zone
     */
    boolean expire(Instant at, LocalDate today) {
        if (expiredAt != null || validUntil == null || !validUntil.isBefore(today)) {
            return false;
        }
        expiredAt = at;
        return true;
    }

    /** Calls its holder, who asked to be forgotten, by a pseudonym from now on. */
    void eraseHolder(String pseudonym, Instant at) {
        holderName = pseudonym;
        holderInLatin = null;
        erasedAt = at;
        writeSearchText();
    }

    CertificateDetails details() {
        return new CertificateDetails(
                id(),
                number(),
                new VerificationCode(code),
                award(),
                issuedAt,
                demonstration,
                documentHash,
                Optional.ofNullable(supersedes).map(CertificateId::new),
                Optional.ofNullable(revokedAt),
                Optional.ofNullable(revocationReason),
                Optional.ofNullable(suspendedAt),
                Optional.ofNullable(supersededAt),
                erasedAt != null);
    }

    /**
     * As other modules see it today. Whatever is noted has happened: if the clock of the node that
     * noted it is ahead of ours, it counts from today on, not from that node's day.
     */
    HeldCertificate held(ZoneId zone, LocalDate today) {
        return new HeldCertificate(
                holder(),
                module(),
                number(),
                new ValidityPeriod(issuedOn, validUntil),
                Optional.ofNullable(revokedAt).map(at -> day(at, zone, today)),
                Optional.ofNullable(suspendedAt).map(at -> day(at, zone, today)));
    }

    private static LocalDate day(Instant at, ZoneId zone, LocalDate latest) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return day.isAfter(latest) ? latest : day;
    }

    private Award award() {
        return new Award(
                holder(),
                holderName,
                LatinForm.printed(holderInLatin, holderName),
                module(),
                new ModuleVersionId(moduleVersion),
                title,
                new LanguageTag(language),
                hours,
                sector,
                joint,
                evidence(),
                issuer,
                new ValidityPeriod(issuedOn, validUntil));
    }
}
