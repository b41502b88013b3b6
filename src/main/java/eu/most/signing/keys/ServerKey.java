package eu.most.signing.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
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
        try {
            byte[] key = certificate.getPublicKey().getEncoded();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
