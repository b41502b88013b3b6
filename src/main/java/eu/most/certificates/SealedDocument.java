package eu.most.certificates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A certificate's PDF after drawing and sealing, as it goes into the store. */
record SealedDocument(byte[] bytes, boolean demonstration) {

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
