package eu.most.signing.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
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

    /** A keystore without a file yet. */
    public static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
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
