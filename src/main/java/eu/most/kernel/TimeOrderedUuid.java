package eu.most.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7: 48 bits of Unix time in milliseconds, then 74 random bits, so that ids
 * sort by the time they were made and are never null before a row is written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562, section 5.7</a>
 */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    /** A new UUID of version 7, stamped with the system's time. */
    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
