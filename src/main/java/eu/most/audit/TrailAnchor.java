package eu.most.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the trail ended once, signed.
 *
 * @param sequence of the last entry
 * @param hash of that entry, 32 bytes
 * @param signature over {@link #text}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TrailAnchor(long sequence, byte[] hash, byte[] signature) {

    /** Three lines: what it is, how many entries, and the hash of the last in Base64. */
    static byte[] text(long sequence, byte[] hash) {
        return "most audit trail\n%d\n%s\n"
                .formatted(sequence, Base64.getEncoder().encodeToString(hash))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The text with its signature in Base64 below, for whoever keeps it elsewhere. */
    public String note() {
        return new String(text(sequence, hash), StandardCharsets.US_ASCII)
                + Base64.getEncoder().encodeToString(signature)
                + "\n";
    }
}
