package eu.most.certificates.keys;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a key is for. A key of one use never does the work of the other. */
public enum KeyUse {
    SEAL(KeyUsage.nonRepudiation),
    TOKEN(KeyUsage.digitalSignature);

    private static final String RETIRED = "-retired-";

    private final int bits;

    KeyUse(int bits) {
        this.bits = bits;
    }

    KeyUsage extension() {
        return new KeyUsage(bits);
    }

    /** Name of today's key in a keystore; the names of retired ones begin with it. */
    public String alias() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of a key that may have been used until that moment, in whole seconds. */
    public String aliasUntil(Instant retired) {
        // Keystores keep names in small letters.
        return alias()
                + RETIRED
                + retired.truncatedTo(ChronoUnit.SECONDS).toString().toLowerCase(Locale.ROOT);
    }

    /** Until when the retired key of this name may have been used, if its name says so. */
    public static Optional<Instant> retirement(String alias) {
        int at = alias.indexOf(RETIRED);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Instant.parse(alias.substring(at + RETIRED.length()).toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
