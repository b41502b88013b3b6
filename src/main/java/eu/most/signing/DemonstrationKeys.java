package eu.most.signing;

import eu.most.signing.keys.Authority;
import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeystoreFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Instant;
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
        file =
                new KeystoreFile(
                        directory.resolve("demonstration.p12"),
                        directory.resolve("demonstration.password"));
    }

    Path keystore() {
        return file.keystore().path();
    }

    /** The keys kept here; made now if there are none. */
    KeysInUse loadOrMake(Instant now) {
        try {
            return file.keystore()
                    .alone(() -> {
                        if (!file.keystore().exists()) {
                            make(now);
                        }
                        return KeysInUse.of(load(now));
                    });
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The demonstration keys in "
                            + keystore().getParent()
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Delete demonstration.* there to have new ones made.",
                    e);
        }
    }

    private DemonstrationAuthority load(Instant now) throws IOException, GeneralSecurityException {
        char[] password = file.password();
        KeyStore store = file.read();
        if (!(store.getKey(ROOT, password) instanceof PrivateKey rootKey)
                || !(store.getKey(SEAL, password) instanceof PrivateKey sealKey)) {
            throw new GeneralSecurityException("a key is missing");
        }
        Authority root = new Authority(rootKey, KeystoreFile.chain(store, ROOT).getFirst());
        DemonstrationAuthority authority =
                new DemonstrationAuthority(
                        root,
                        new SealKey(sealKey, KeystoreFile.chain(store, SEAL)),
                        token(store, password)
                                .orElseGet(() -> DemonstrationAuthority.newToken(root, now)));
        if (!store.containsAlias(TOKEN)) {
            // Made before there were tokens.
            save(authority, password);
        }
        return authority;
    }

    private static Optional<SealKey> token(KeyStore store, char[] password)
            throws GeneralSecurityException {
        return store.getKey(TOKEN, password) instanceof PrivateKey key
                ? Optional.of(new SealKey(key, KeystoreFile.chain(store, TOKEN)))
                : Optional.empty();
    }

    private void make(Instant now) throws IOException, GeneralSecurityException {
        save(DemonstrationAuthority.make(now), file.makePassword());
    }

    private void save(DemonstrationAuthority authority, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeystoreFile.empty();
        store.setKeyEntry(
                ROOT,
                authority.root().key(),
                password,
                new Certificate[] {authority.root().certificate()});
        put(store, SEAL, authority.seal(), password);
        put(store, TOKEN, authority.token(), password);
        file.write(store);
    }

    private static void put(KeyStore store, String alias, SealKey key, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(
                alias, key.privateKey(), password, key.chain().toArray(new Certificate[0]));
    }
}
