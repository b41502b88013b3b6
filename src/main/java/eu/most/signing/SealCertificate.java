package eu.most.signing;

import eu.most.signing.keys.Revocation;
import eu.most.signing.keys.RevocationList;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a key that seals or once sealed our documents.
 *
 * @param retired since when none of our servers seals with it
 * @param revoked since when it is not to be trusted
 */
public record SealCertificate(
        SealKeyId id,
        X509Certificate certificate,
        Optional<Instant> retired,
        Optional<Instant> revoked) {

    /**
     * Nobody sealed with a key before it was there: one of the two clocks was slow. The certificate
     * itself cannot allow for it, as those that exist and those of other authorities do not.
     */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    static SealCertificate of(
            X509Certificate certificate, Optional<Instant> retired, @Nullable RevocationList list) {
        return new SealCertificate(
                SealKeyId.of(certificate.getPublicKey()),
                certificate,
                retired,
                list == null ? Optional.empty() : list.of(certificate).map(Revocation::from));
    }

    /** Since when it may seal. */
    public Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    /** Until when it may seal, or might. */
    public Instant until() {
        Instant end = certificate.getNotAfter().toInstant();
        return retired.filter(end::isAfter).orElse(end);
    }

    /** Whether its time had come at that moment, by whichever clock. */
    boolean hasCome(Instant at) {
        return !at.isBefore(from().minus(CLOCKS_DIFFER));
    }

    /** How it stood when something was sealed with it, as far as that is known. */
    public KeyStatus standingAt(Optional<Instant> sealed) {
        if (revoked.filter(from -> sealed.filter(from::isAfter).isEmpty()).isPresent()) {
            return KeyStatus.REVOKED;
        }
        return sealed.map(this::standingAt).orElse(KeyStatus.NO_DATE);
    }

    private KeyStatus standingAt(Instant sealed) {
        if (retired.filter(sealed::isAfter).isPresent()) {
            return KeyStatus.RETIRED;
        }
        return hasCome(sealed) && !sealed.isAfter(until()) ? KeyStatus.GOOD : KeyStatus.OUTSIDE;
    }
}
