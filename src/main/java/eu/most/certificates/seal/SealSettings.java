package eu.most.certificates.seal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the institution's seal key is. Without both, demonstration keys are made and every document
 * says so.
 *
 * @param keystore a PKCS#12 file with two P-256 keys and their certificate chains, the seal's and
 *     the one named {@code token}, and certificates of retired keys
 * @param passwordFile a file that holds the keystore's password
 * @throws IllegalArgumentException if only one of them is given
 */
@ConfigurationProperties("most.seal")
record SealSettings(@Nullable Path keystore, @Nullable Path passwordFile) {

    SealSettings {
        if ((keystore == null) != (passwordFile == null)) {
            throw new IllegalArgumentException(
                    "most.seal.keystore and most.seal.password-file belong together: set both, or"
                            + " neither for demonstration keys");
        }
    }
}
