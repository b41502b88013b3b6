package eu.most.identity;

import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;

/** SHA-256 of a text that has enough random bits by itself, or is never stored. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 small hexadecimal digits. */
    static String of(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
