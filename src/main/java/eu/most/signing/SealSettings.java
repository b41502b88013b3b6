package eu.most.signing;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the institution's seal key is. Without both, demonstration keys are made and every document
 * says so.
 *
 * @param keystore a PKCS#12 file with two P-256 keys and their certificate chains, the seal's and
 *     the one named {@code token}, and certificates of retired keys
 * @param passwordFile a file that holds the keystore's password
 * @param revocationList a file with the list of revoked keys (CRL, DER or PEM), signed by whoever
 *     certified the seal key
 * @throws IllegalArgumentException if only one of the first two is given, or only the list
 */
@ConfigurationProperties("most.seal")
record SealSettings(
        @Nullable Path keystore, @Nullable Path passwordFile, @Nullable Path revocationList) {

    SealSettings {
        if ((keystore == null) != (passwordFile == null)) {
            throw new IllegalArgumentException(
                    "most.seal.keystore and most.seal.password-file belong together: set both, or"
                            + " neither for demonstration keys");
        }
        if (revocationList != null && keystore == null) {
            throw new IllegalArgumentException(
                    "most.seal.revocation-list belongs to the keys in most.seal.keystore: set both");
        }
    }

    /** Where the institution's keys are; empty for demonstration keys. */
    Optional<KeyFiles> files() {
        return keystore == null || passwordFile == null
                ? Optional.empty()
                : Optional.of(new KeyFiles(keystore, passwordFile, revocationList));
    }
}
