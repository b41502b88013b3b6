package eu.most.credentials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what the register and the transparency log know a PDF. */
public final class DocumentHash {

    private DocumentHash() {}

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public static String of(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
