package eu.most.certificates.lookup;

import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a certificate, for a line in a table.
 *
 * @param holderInLatin below a name of other letters, or in its place; else null
 * @param until last day, included; null where there is no end
 * @param supersededBy number of the newer one; null where there is none
 */
public record RegisteredFacts(
        VerificationCode code,
        CertificateNumber number,
        String holder,
        @Nullable String holderInLatin,
        String title,
        @Nullable LocalDate until,
        @Nullable String supersededBy) {}
