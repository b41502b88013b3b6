package eu.most.signing.keys;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/** What a key is for. A key of one use never does the work of the other. */
public enum KeyUse {
    SEAL(KeyUsage.nonRepudiation, null),
    TOKEN(KeyUsage.digitalSignature, null),
    /** Says that something was there at a moment (RFC 3161). */
    TIME_STAMP(KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping);

    private static final String RETIRED = "-retired-";

    private final int bits;
    private final @Nullable KeyPurposeId purpose;

    KeyUse(int bits, @Nullable KeyPurposeId purpose) {
        this.bits = bits;
        this.purpose = purpose;
    }

    KeyUsage extension() {
        return new KeyUsage(bits);
    }

    /** What it is for and nothing else, where that has to be said. */
    Optional<ExtendedKeyUsage> purpose() {
        return Optional.ofNullable(purpose).map(ExtendedKeyUsage::new);
    }

    /** Name of today's key in a keystore; the names of retired ones begin with it. */
    public String alias() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
