package eu.most.certificates.web;

import eu.most.certificates.CertificateStatus;
import eu.most.certificates.VerificationAnswer;
import eu.most.kernel.Sector;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The result of a verification as the page {@code verify.html} shows it; a text is null where the
 * page leaves it out.
 */
record VerifiedCertificate(
        State state,
        @Nullable String number,
        @Nullable String holder,
        @Nullable String title,
        @Nullable String hours,
        @Nullable String sector,
        boolean joint,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable String issuer,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason,
        @Nullable String supersededBy,
        @Nullable ZonedDateTime asOf,
        List<Check> checks) {

    /** The verdict; the page has a heading, a sentence and a sign for each. */
    enum State {
        VALID,
        EXPIRED,
        REVOKED,
        UNKNOWN,
        MALFORMED
    }

    /** How one check ended. */
    enum CheckState {
        PASSED,
        FAILED,
        UNKNOWN
    }

    /** One line under "what was checked". */
    record Check(CheckState state, String title, String text) {}

    static VerifiedCertificate malformed() {
        return without(State.MALFORMED, List.of());
    }

    static VerifiedCertificate unknown(MessageSource messages, Locale locale) {
        return without(
                State.UNKNOWN, List.of(check("register", CheckState.FAILED, messages, locale)));
    }

    static VerifiedCertificate of(
            VerificationAnswer.Registered certificate, MessageSource messages, Locale locale) {
        return new VerifiedCertificate(
                State.valueOf(certificate.status().name()),
                certificate.number().toString(),
                certificate.holderName(),
                certificate.title(),
                NumberFormat.getInstance(locale).format(certificate.hours()),
                certificate.sector() == Sector.PRISON ? "PRISON" : "THIRD",
                certificate.joint(),
                certificate.validity().from(),
                certificate.validity().until(),
                certificate.issuer(),
                certificate.revokedOn().orElse(null),
                certificate
                        .revocationReason()
                        .map(reason ->
                                messages.getMessage("certificates.reason." + reason, null, locale))
                        .orElse(null),
                certificate.supersededBy().map(Object::toString).orElse(null),
                certificate.asOf().atZone(ZoneOffset.UTC),
                checks(certificate, messages, locale));
    }

    private static VerifiedCertificate without(State state, List<Check> checks) {
        return new VerifiedCertificate(
                state, null, null, null, null, null, false, null, null, null, null, null, null,
                null, checks);
    }

    private static List<Check> checks(
            VerificationAnswer.Registered certificate, MessageSource messages, Locale locale) {
        boolean revoked = certificate.status() == CertificateStatus.REVOKED;
        boolean withinDates = certificate.validity().isValidOn(certificate.asOfDay());
        return List.of(
                check("register", CheckState.PASSED, messages, locale),
                check(
                        "revocation",
                        revoked ? CheckState.FAILED : CheckState.PASSED,
                        messages,
                        locale),
                check(
                        "expiry",
                        withinDates ? CheckState.PASSED : CheckState.FAILED,
                        messages,
                        locale),
                check("document", CheckState.UNKNOWN, messages, locale));
    }

    private static Check check(
            String what, CheckState state, MessageSource messages, Locale locale) {
        String prefix = "public.verify.check." + what + ".";
        return new Check(
                state,
                messages.getMessage(prefix + "title", null, locale),
                messages.getMessage(prefix + state.name().toLowerCase(Locale.ROOT), null, locale));
    }
}
