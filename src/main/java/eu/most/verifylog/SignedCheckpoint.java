package eu.most.verifylog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checkpoint of a log (C2SP tlog-checkpoint): its name, how many entries it covers and their root
 * hash, a line each, with signatures below.
 *
 * @param text what is signed
 * @param signatures the lines below the empty one
 */
record SignedCheckpoint(String name, long size, byte[] root, String text, List<String> signatures) {

    private static final String DASH = "\u2014 ";

    /**
     * Reads it.
     *
     * @throws Unreadable if the text is no checkpoint
     */
    static SignedCheckpoint parse(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            throw new Unreadable("The checkpoint carries no signature.");
        }
        String text = note.substring(0, end + 1);
        String[] lines = text.split("\n", -1);
        try {
            return new SignedCheckpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Base64.getDecoder().decode(lines[2]),
                    text,
                    note.substring(end + 2).lines().toList());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new Unreadable("This is no checkpoint: name, size and root are missing.");
        }
    }

    /** Whether one of the signatures is this key's, over exactly this text. */
    boolean isSignedBy(VerifierKey key) {
        return name.equals(key.name()) && signaturesOf(key).anyMatch(bytes -> fits(bytes, key));
    }

    private Stream<byte[]> signaturesOf(VerifierKey key) {
        String start = DASH + key.name() + " ";
        return signatures.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> decoded(line.substring(start.length())))
                .filter(bytes -> bytes.length == 68)
                .filter(bytes -> HexFormat.of().formatHex(bytes, 0, 4).equals(key.id()));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private boolean fits(byte[] signature, VerifierKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key.key());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Arrays.copyOfRange(signature, 4, signature.length));
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
