package eu.most.signing;

import java.util.Arrays;

/**
 * A complete PDF whose byte range is already written and which leaves a gap for the seal: {@code
 * bytes[gapStart]} is the {@code <} and {@code bytes[gapEnd - 1]} the {@code >} around the zeros.
 *
 * <p>Nothing is sealed that does not say what kind of document it is.
 *
 * <p>The array is shared, not copied: whoever makes one gives it away.
 *
 * @throws IllegalArgumentException if the gap does not lie inside the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // the identity of a document is its bytes, never compared
public record PreparedDocument(DocumentKind kind, byte[] bytes, int gapStart, int gapEnd) {

    public PreparedDocument {
        if (gapStart <= 0
                || gapEnd <= gapStart + 2
                || gapEnd >= bytes.length
                || bytes[gapStart] != '<'
                || bytes[gapEnd - 1] != '>') {
            throw new IllegalArgumentException(
                    "no room for a seal at " + gapStart + ".." + gapEnd + " of " + bytes.length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedDocument that
                && kind == that.kind
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PreparedDocument[" + kind + ", " + bytes.length + " bytes]";
    }
}
