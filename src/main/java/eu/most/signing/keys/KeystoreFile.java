package eu.most.signing.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys and certificates in a PKCS#12 file, and its password in a file beside it. */
public final class KeystoreFile {

    private static final int PASSWORD_BYTES = 24;

    private final KeyFile keystore;
    private final KeyFile passwordFile;

    public KeystoreFile(Path keystore, Path passwordFile) {
        this.keystore = new KeyFile(keystore);
        this.passwordFile = new KeyFile(passwordFile);
    }

    /** {@code name.p12} and {@code name.password} in a directory. */
    public static KeystoreFile in(Path directory, String name) {
        return new KeystoreFile(
                directory.resolve(name + ".p12"), directory.resolve(name + ".password"));
    }

    /** The file that holds the keys; whoever wants to change it does so alone. */
    public KeyFile keystore() {
        return keystore;
    }

    KeyFile passwordFile() {
        return passwordFile;
    }

    public char[] password() throws IOException {
        return password(passwordFile.read());
    }

    /** The password that a file with this content holds. */
    public static char[] password(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).strip().toCharArray();
    }

    /** Makes a password that nobody has to remember and writes it into its file. */
    public char[] makePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        passwordFile.write(password.getBytes(StandardCharsets.US_ASCII));
        return password.toCharArray();
    }

    /**
     * What is in it.
     *
     * @throws IOException if a file cannot be read, or the password is wrong
     */
    public KeyStore read() throws IOException, GeneralSecurityException {
        return open(keystore.read(), password());
    }

    /**
     * What a file with this content holds.
     *
     * @throws IOException if it is no keystore, or the password is wrong
     */
    public static KeyStore open(byte[] content, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), password);
        return store;
    }

    /** Writes it with the password that is in its file. */
    public void write(KeyStore store) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password());
        keystore.write(out.toByteArray());
    }

    /** Writes these keys, by their names, and nothing else. */
    public void write(Map<String, PrivateKeyEntry> keys)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, PrivateKeyEntry> key : keys.entrySet()) {
            put(store, key.getKey(), key.getValue());
        }
        write(store);
    }

    void put(KeyStore store, String alias, PrivateKeyEntry key)
            throws IOException, GeneralSecurityException {
        store.setKeyEntry(alias, key.getPrivateKey(), password(), key.getCertificateChain());
    }

    /**
     * What {@code load} makes of it; {@code make} writes it first if it is not there. Several
     * processes may start at once. For keys that may be made anew at any time.
     *
     * @throws IllegalStateException if it cannot be used; the message says what to do
     */
    public <T> T loadOrMake(KeyFile.Work<?> make, KeyFile.Work<T> load) {
        try {
            return keystore.alone(() -> {
                if (!keystore.exists()) {
                    make.run();
                }
                return load.run();
            });
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keys in %s cannot be used (%s). Delete it to have new ones made."
                            .formatted(keystore.path(), e.getMessage()),
                    e);
        }
    }

    /** The key of this name with its certificates, if one is in it. */
    public Optional<PrivateKeyEntry> key(KeyStore store, String alias)
            throws IOException, GeneralSecurityException {
        return store.getKey(alias, password()) instanceof PrivateKey key
                ? Optional.of(new PrivateKeyEntry(key, store.getCertificateChain(alias)))
                : Optional.empty();
    }

    /** Says that it holds no key of this name. */
    KeysRefused lacks(String alias) {
        return new KeysRefused(keystore.path() + " holds no key named " + alias + ".");
    }

    /** The certificates that stand in it without a key, by their names. */
    public static Map<String, X509Certificate> certificates(KeyStore store)
            throws GeneralSecurityException {
        Map<String, X509Certificate> certificates = new LinkedHashMap<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                certificates.put(alias, certificate);
            }
        }
        return certificates;
    }

    /** The certificates of a key in it, its own first. */
    public static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException {
        Certificate @Nullable [] chain = store.getCertificateChain(alias);
        return chain == null
                ? List.of()
                : Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
