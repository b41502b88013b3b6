package eu.most.verification.web;

import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.ShownOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Verification for other systems. Problems come as RFC 9457 problem details. */
@RestController
@Tag(name = "certificates")
class CertificateApi {

    private final Verification verification;
    private final UnknownCodeLimit limit;

    CertificateApi(Verification verification, UnknownCodeLimit limit) {
        this.verification = verification;
        this.limit = limit;
    }

    @GetMapping("/api/v1/certificates/{code}")
    @Operation(
            summary = "What a certificate is worth now",
            description =
                    "404 if no certificate carries the code, 400 if it cannot be a code at all or is a number.")
    ResponseEntity<?> status(@PathVariable String code) {
        return switch (verification.verify(code)) {
            case VerificationAnswer.Registered certificate ->
                    Answers.body(
                            RegisteredCertificate.of(
                                    certificate, verification.outcomesOf(certificate)));
            case VerificationAnswer.NotACode _ ->
                    CertificateNumber.parse(code).isPresent()
                            ? problem(
                                    HttpStatus.BAD_REQUEST,
                                    "a-number",
                                    "This is the number of a certificate. Certificates are checked"
                                            + " by their verification code, which is printed beside"
                                            + " the QR code.")
                            : problem(
                                    HttpStatus.BAD_REQUEST,
                                    "not-a-code",
                                    "This is not a verification code.");
            case VerificationAnswer.Unknown _ -> {
                limit.count();
                yield problem(
                        HttpStatus.NOT_FOUND, "unknown-code", "No certificate carries this code.");
            }
        };
    }

    private static ResponseEntity<?> problem(HttpStatus status, String type, String detail) {
        return Answers.problem(status, type, detail).build();
    }

    /**
     * A certificate in the register.
     *
     * @param status {@code valid}, {@code superseded}, {@code expired}, {@code suspended} or {@code
     *     revoked}
     * @param holderInLatin what is printed below a name of other letters, or in its place; else
     *     null
     * @param hours that the module is planned to take, of 60 minutes
     * @param joint whether the module is made for both sides; not that the holder met the other one
     * @param outcomes what the holder showed, in the certificate's language
     * @param validUntil last day, included; null where there is no end
     * @param asOf when the register was read
     */
    record RegisteredCertificate(
            String number,
            String status,
            String holder,
            @Nullable String holderInLatin,
            String title,
            String language,
            BigDecimal hours,
            String sector,
            boolean joint,
            List<Outcome> outcomes,
            String issuer,
            boolean demonstration,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate revokedOn,
            @Nullable String revocationReason,
            @Nullable String supersedes,
            @Nullable String supersededBy,
            Instant asOf) {

        /**
         * One outcome.
         *
         * @param evidence by what it was shown: {@code test}, {@code scenario} or {@code two-sided}
         */
        record Outcome(String text, String evidence) {}

        static RegisteredCertificate of(
                VerificationAnswer.Registered certificate, List<ShownOutcome> shown) {
            return new RegisteredCertificate(
                    certificate.number().toString(),
                    lower(certificate.status()),
                    certificate.holderName(),
                    certificate.holderInLatin().orElse(null),
                    certificate.title(),
                    certificate.language().toString(),
                    certificate.hours(),
                    lower(certificate.sector()),
                    certificate.joint(),
                    shown.stream()
                            .map(each -> new Outcome(each.text(), each.evidence().word()))
                            .toList(),
                    certificate.issuer(),
                    certificate.demonstration(),
                    certificate.validity().from(),
                    certificate.validity().until(),
                    certificate.revokedOn().orElse(null),
                    certificate.revocationReason().map(RegisteredCertificate::lower).orElse(null),
                    certificate.supersedes().map(Object::toString).orElse(null),
                    certificate.supersededBy().map(Object::toString).orElse(null),
                    certificate.asOf());
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
