package eu.most.credentials;

import eu.most.kernel.Sha256;

/** By what the register and the transparency log know a PDF. */
public final class DocumentHash {

    private DocumentHash() {}

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public static String of(byte[] pdf) {
        return Sha256.hex(pdf);
    }
}
