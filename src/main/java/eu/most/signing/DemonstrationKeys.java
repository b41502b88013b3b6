package eu.most.signing;

import eu.most.signing.keys.Authority;
import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeystoreFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where the demonstration authority lives: {@code demonstration.p12} and {@code
 * demonstration.password} in one directory, readable by the owner only. Several processes may start
 * at once; one makes the keys and all use them.
 */
final class DemonstrationKeys {

    private static final String ROOT = "root";
    private static final String SEAL = KeyUse.SEAL.alias();
    private static final String TOKEN = KeyUse.TOKEN.alias();

    private final KeystoreFile file;

    DemonstrationKeys(Path directory) {
        file = KeystoreFile.in(directory, "demonstration");
    }

    Path keystore() {
        return file.keystore().path();
    }

    /** The keys kept here; made now if there are none. */
    KeysInUse loadOrMake(Instant now) {
        return file.loadOrMake(() -> made(now), () -> KeysInUse.of(load(now)));
    }

    private DemonstrationAuthority load(Instant now) throws IOException, GeneralSecurityException {
        KeyStore store = file.read();
        Authority root = Authority.of(key(store, ROOT));
        SealKey seal = SealKey.of(key(store, SEAL));
        Optional<SealKey> token = file.key(store, TOKEN).map(SealKey::of);
        return token.isPresent()
                ? new DemonstrationAuthority(root, seal, token.get())
                // Made before there were tokens.
                : saved(
                        new DemonstrationAuthority(
                                root, seal, DemonstrationAuthority.newToken(root, now)));
    }

    private PrivateKeyEntry key(KeyStore store, String alias)
            throws IOException, GeneralSecurityException {
        return file.key(store, alias)
                .orElseThrow(() -> new GeneralSecurityException("a key is missing"));
    }

    private DemonstrationAuthority made(Instant now) throws IOException, GeneralSecurityException {
        file.makePassword();
        return saved(DemonstrationAuthority.make(now));
    }

    private DemonstrationAuthority saved(DemonstrationAuthority authority)
            throws IOException, GeneralSecurityException {
        file.write(
                Map.of(
                        ROOT, authority.root().entry(),
                        SEAL, authority.seal().entry(),
                        TOKEN, authority.token().entry()));
        return authority;
    }
}
