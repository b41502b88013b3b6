package eu.most.certificates.check;

import eu.most.certificates.CertificateNumber;
import eu.most.certificates.VerificationCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of many, after the check.
 *
 * @param name the file's name, or what stood in the list
 * @param finding a {@link DocumentVerdict} or, of a file in our register and of a code, the status
 *     of the certificate, {@code UNKNOWN} or {@code MALFORMED}; in an officer's list of a number
 *     and a name, too, {@code SEVERAL} people of a name, {@code NAME_NOT_FOUND}, {@code MISTYPED}
 *     or {@code UNREADABLE}
 * @param certificate the one that a genuine file or a code belongs to; of any other file nothing is
 *     repeated, so that nobody takes it for genuine
 */
public record BulkLine(String name, String finding, Optional<Facts> certificate) {

    /**
     * What is printed on it.
     *
     * @param holderInLatin below a name of other letters, or in its place; else null
     * @param until last day, included; null where there is no end
     * @param supersededBy number of the newer one; null where there is none
     */
    public record Facts(
            VerificationCode code,
            CertificateNumber number,
            String holder,
            @Nullable String holderInLatin,
            String title,
            @Nullable LocalDate until,
            @Nullable String supersededBy) {}
}
