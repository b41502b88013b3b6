package eu.most.certificates.seal;

import eu.most.certificates.keys.KeyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where the demonstration authority lives: {@code demonstration.p12} and {@code
 * demonstration.password} in one directory, readable by the owner only. Several processes may start
 * at once; one makes the keys and all use them.
 */
final class DemonstrationKeys {

    private static final String ROOT = "root";
    private static final String SEAL = "seal";
    private static final String TOKEN = "token";

    private final KeyFile keystore;
    private final KeyFile passwordFile;

    DemonstrationKeys(Path directory) {
        keystore = new KeyFile(directory.resolve("demonstration.p12"));
        passwordFile = new KeyFile(directory.resolve("demonstration.password"));
    }

    Path keystore() {
        return keystore.path();
    }

    /** The keys kept here; made now if there are none. */
    SealKeys loadOrMake(Instant now) {
        try {
            return keystore.alone(() -> {
                if (!keystore.exists()) {
                    make(now);
                }
                DemonstrationAuthority authority = load(now);
                return new SealKeys(authority.seal(), List.of(), authority);
            });
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The demonstration keys in "
                            + keystore.path().getParent()
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Delete demonstration.* there to have new ones made.",
                    e);
        }
    }

    private DemonstrationAuthority load(Instant now) throws IOException, GeneralSecurityException {
        char[] password = SealKeys.password(passwordFile.path());
        KeyStore store = SealKeys.open(keystore.path(), password);
        if (!(store.getKey(ROOT, password) instanceof PrivateKey rootKey)
                || !(store.getKey(SEAL, password) instanceof PrivateKey sealKey)) {
            throw new GeneralSecurityException("a key is missing");
        }
        X509Certificate root = SealKeys.chain(store, ROOT).getFirst();
        DemonstrationAuthority authority =
                new DemonstrationAuthority(
                        rootKey,
                        root,
                        new SealKey(sealKey, SealKeys.chain(store, SEAL)),
                        token(store, password)
                                .orElseGet(
                                        () -> DemonstrationAuthority.newToken(rootKey, root, now)));
        if (!store.containsAlias(TOKEN)) {
            // Made before there were tokens.
            save(authority, password);
        }
        return authority;
    }

    private static Optional<SealKey> token(KeyStore store, char[] password)
            throws GeneralSecurityException {
        return store.getKey(TOKEN, password) instanceof PrivateKey key
                ? Optional.of(new SealKey(key, SealKeys.chain(store, TOKEN)))
                : Optional.empty();
    }

    private void make(Instant now) throws IOException, GeneralSecurityException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        passwordFile.write(secret.getBytes(StandardCharsets.US_ASCII));
        save(DemonstrationAuthority.make(now), secret.toCharArray());
    }

    private void save(DemonstrationAuthority authority, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                ROOT, authority.rootKey(), password, new Certificate[] {authority.root()});
        put(store, SEAL, authority.seal(), password);
        put(store, TOKEN, authority.token(), password);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        keystore.write(out.toByteArray());
    }

    private static void put(KeyStore store, String alias, SealKey key, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(
                alias, key.privateKey(), password, key.chain().toArray(new Certificate[0]));
    }
}
