package eu.most.verifylog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as C2SP signed-note writes it: {@code name+id+key}, the id in eight hexadecimal
 * digits, the key in Base64 behind a byte 1 for Ed25519.
 */
record VerifierKey(String name, String id, PublicKey key) {

    private static final String SPKI_OF_ED25519 = "302a300506032b6570032100";

    /**
     * Reads it.
     *
     * @throws Unreadable if the text is no such key
     */
    static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new Unreadable("The key is not of the form name+id+key.");
        }
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            if (key.length != 33 || key[0] != 1) {
                throw new Unreadable("The key is not an Ed25519 key.");
            }
            if (!parts[1].equals(idOf(parts[0], key))) {
                throw new Unreadable("The key does not belong to the name that stands before it.");
            }
            ByteArrayOutputStream spki = new ByteArrayOutputStream();
            spki.writeBytes(HexFormat.of().parseHex(SPKI_OF_ED25519));
            spki.writeBytes(Arrays.copyOfRange(key, 1, 33));
            return new VerifierKey(
                    parts[0],
                    parts[1],
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(spki.toByteArray())));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new Unreadable("The key cannot be read: " + e.getMessage());
        }
    }

    /** The same key as whoever signs under another name has it. */
    VerifierKey named(String other) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        raw[0] = 1;
        try {
            return new VerifierKey(other, idOf(other, raw), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String idOf(String name, byte[] key) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(key), 0, 4);
    }
}
