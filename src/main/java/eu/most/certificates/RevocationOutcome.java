package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import java.time.Instant;

/** Result of revoking a certificate. */
public sealed interface RevocationOutcome {

    record Revoked(CertificateNumber number) implements RevocationOutcome {}

    record AlreadyRevoked(Instant at) implements RevocationOutcome {}

    record NoSuchCertificate() implements RevocationOutcome {}
}
