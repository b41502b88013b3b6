package eu.most.certificates.lookup;

import eu.most.catalogue.ModuleVersionId;
import eu.most.certificates.CertificateStatus;
import eu.most.certificates.RevocationReason;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What a verifier is told about a code. */
public sealed interface VerificationAnswer {

    /** None of our codes looks like this: a character is wrong, missing or too many. */
    record NotACode() implements VerificationAnswer {}

    /** Well formed, but not in our register. */
    record Unknown(VerificationCode code) implements VerificationAnswer {}

    /**
     * In our register, with everything that is printed on the certificate and what it is worth.
     *
     * @param holderName as in the register; a pseudonym once the holder is erased
     * @param holderInLatin what is printed below a name of other letters, or in its place
     * @param holderErased whether the holder asked to be forgotten
     * @param version what was completed; {@link Verification#outcomesOf} reads its outcomes
     * @param joint whether the module is made for both sides; not that the holder met the other one
     * @param evidence which outcomes were shown, and by what; empty in one from before that was
     *     kept
     * @param revokedOn in the issuer's time zone
     * @param asOf when the register was read
     * @param zone the issuer's time zone
     */
    record Registered(
            CertificateNumber number,
            VerificationCode code,
            CertificateStatus status,
            String holderName,
            Optional<String> holderInLatin,
            boolean holderErased,
            ModuleVersionId version,
            String title,
            LanguageTag language,
            BigDecimal hours,
            Sector sector,
            boolean joint,
            Optional<Evidence> evidence,
            String issuer,
            boolean demonstration,
            ValidityPeriod validity,
            Optional<LocalDate> revokedOn,
            Optional<RevocationReason> revocationReason,
            Optional<CertificateNumber> supersedes,
            Optional<CertificateNumber> supersededBy,
            Instant asOf,
            ZoneId zone)
            implements VerificationAnswer {

        /** When the register was read, as a day in the issuer's time zone. */
        public LocalDate asOfDay() {
            return LocalDate.ofInstant(asOf, zone);
        }
    }
}
