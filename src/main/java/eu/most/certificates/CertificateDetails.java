package eu.most.certificates;

import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as its holder and an officer see it.
 *
 * @param demonstration sealed with a demonstration key: worth nothing outside a demonstration
 * @param documentHash SHA-256 of the stored PDF, 64 hexadecimal digits
 * @param supersedes the holder's earlier certificate for the same module
 * @param suspendedAt since when it does not count for the time being
 * @param supersededAt when the holder got a newer one for the same module
 * @param holderErased whether the holder was erased: a pseudonym is left, and no PDF
 */
public record CertificateDetails(
        CertificateId id,
        CertificateNumber number,
        VerificationCode code,
        Award award,
        Instant issuedAt,
        boolean demonstration,
        String documentHash,
        Optional<CertificateId> supersedes,
        Optional<Instant> revokedAt,
        Optional<RevocationReason> revocationReason,
        Optional<Instant> suspendedAt,
        Optional<Instant> supersededAt,
        boolean holderErased) {

    /**
     * What it is worth on a day.
     *
     * @param today in the issuer's time zone
     */
    public CertificateStatus statusOn(LocalDate today) {
        return CertificateStatus.of(
                revokedAt.isPresent(),
                suspendedAt.isPresent(),
                award.validity().isOverOn(today),
                supersededAt.isPresent());
    }

    /**
     * Whether this can be done with it: its status decides, and whether there is still a name to
     * issue it to again.
     *
     * @param today in the issuer's time zone
     */
    public boolean allows(OfficerAct act, LocalDate today) {
        return act.isPossibleIn(statusOn(today)) && (act != OfficerAct.REISSUE || !holderErased);
    }
}
