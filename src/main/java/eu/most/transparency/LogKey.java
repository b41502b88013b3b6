package eu.most.transparency;

import eu.most.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The Ed25519 key of the log and the name under which it signs, in the text forms of <a
 * href="https://c2sp.org/signed-note">C2SP signed-note</a>.
 */
final class LogKey {

    /** "Ed25519" among the kinds of signature that signed-note knows. */
    private static final byte ED25519 = 1;

    private static final int RAW_KEY = 32;

    private final String name;
    private final PrivateKey privateKey;
    private final byte[] publicKey;
    private final byte[] id;

    /**
     * @param name without spaces and plus signs
     * @throws IllegalArgumentException if the name has one, or the two keys do not belong together
     */
    LogKey(String name, KeyPair keys) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("a log cannot be called '" + name + "'");
        }
        this.name = name;
        privateKey = keys.getPrivate();
        byte[] encoded = keys.getPublic().getEncoded();
        // The last 32 bytes of SubjectPublicKeyInfo are the key itself (RFC 8410).
        publicKey = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
        byte[] hash =
                Sha256.of(
                        concat(
                                (name + "\n").getBytes(StandardCharsets.UTF_8),
                                new byte[] {ED25519},
                                publicKey));
        id = Arrays.copyOf(hash, 4);
        requirePair(keys);
    }

    String name() {
        return name;
    }

    /** Four bytes as eight hexadecimal digits; tells keys of one name apart. */
    String id() {
        return HexFormat.of().formatHex(id);
    }

    /** The public key as verifiers of signed notes read it: {@code name+id+key}. */
    String verifierKey() {
        return name
                + "+"
                + id()
                + "+"
                + Base64.getEncoder().encodeToString(concat(new byte[] {ED25519}, publicKey));
    }

    /**
     * The text with its signature below.
     *
     * @param text ends with a line end
     */
    String sign(String text) {
        String signature =
                Base64.getEncoder()
                        .encodeToString(
                                concat(id, signature(text.getBytes(StandardCharsets.UTF_8))));
        return text + "\n\u2014 " + name + " " + signature + "\n";
    }

    /** The bare signature over a text of any kind. */
    byte[] signature(byte[] text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(privateKey);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the log does not sign", e);
        }
    }

    private void requirePair(KeyPair keys) {
        byte[] probe = {1, 2, 3};
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(keys.getPublic());
            checking.update(probe);
            if (!checking.verify(signature(probe))) {
                throw new IllegalArgumentException("the two keys do not belong together");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all =
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
