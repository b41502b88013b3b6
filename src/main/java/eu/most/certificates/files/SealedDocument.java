package eu.most.certificates.files;

import eu.most.kernel.Sha256;
import eu.most.themes.ThemeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate's PDF after drawing and sealing, as it goes into the store.
 *
 * @param theme the version that it was drawn with; null for the usual look
 */
public record SealedDocument(byte[] bytes, boolean demonstration, @Nullable ThemeVersionId theme) {

    public SealedDocument(byte[] bytes, boolean demonstration) {
        this(bytes, demonstration, null);
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
