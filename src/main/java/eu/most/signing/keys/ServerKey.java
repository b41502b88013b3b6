package eu.most.signing.keys;

import eu.most.kernel.Sha256;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A key as its owner gets it listed.
 *
 * @param current whether it works today
 * @param retired until when it may have been used
 */
record ServerKey(
        KeyUse use, X509Certificate certificate, boolean current, Optional<Instant> retired) {

    /** As it stands on the page of a check and in the published keys, 32 hexadecimal digits. */
    String id() {
        return Sha256.hex(certificate.getPublicKey().getEncoded()).substring(0, 32);
    }
}
