package eu.most.signing.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with the key of the log: the private key (PKCS#8) and the public one
 * (SubjectPublicKeyInfo), both in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code
 * openssl pkey -pubout} write them, one below the other.
 */
public final class LogKeyFile {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final KeyFile file;

    public LogKeyFile(Path file) {
        this.file = new KeyFile(file);
    }

    KeyFile file() {
        return file;
    }

    /**
     * Reads it.
     *
     * @throws IllegalStateException if it cannot be read or holds something else; the message says
     *     what to do and no secret
     */
    public KeyPair load() {
        try {
            String pem = new String(file.read(), StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(block(pem, PUBLIC))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, PRIVATE))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key of the transparency log in "
                            + file.path()
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Check most.log.key-file: it holds an Ed25519 key, the private and"
                            + " the public part in PEM.",
                    e);
        }
    }

    /** Reads it; makes it first if there is none. Several processes may start at once. */
    public KeyPair loadOrMake() {
        try {
            file.alone(() -> {
                if (!file.exists()) {
                    make();
                }
                return file;
            });
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "cannot keep the key of the transparency log in " + file.path(), e);
        }
        return load();
    }

    /** Makes it, in place of one that was there. */
    void make() throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem =
                pem(PRIVATE, keys.getPrivate().getEncoded())
                        + pem(PUBLIC, keys.getPublic().getEncoded());
        file.write(pem.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] block(String pem, String kind) {
        Matcher matcher =
                Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind)
                        .matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException("there is no " + kind + " in it");
        }
        return Base64.getMimeDecoder().decode(matcher.group(1));
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getEncoder().encodeToString(key), kind);
    }
}
