package eu.most.verification.web;

import eu.most.certificates.CertificateStatus;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.uikit.PlainPage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line under "what was checked".
 *
 * @param what was checked, as the keys of its texts call it
 * @param found what was found, likewise
 * @param details what the text about it needs, by position; days and times are written out
 */
record Check(String what, Finding finding, String found, List<Object> details) {

    Check(String what, Finding finding) {
        this(what, finding, finding.sign(), List.of());
    }

    /** A time among the details, as the clocks in {@code zone} show it. */
    record Moment(Instant at, ZoneId zone) {}

    /** How a check ended. */
    enum Finding {
        PASSED,
        FAILED,
        UNKNOWN;

        /** Class of the icon. */
        String sign() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Finding of(boolean passed) {
            return passed ? PASSED : FAILED;
        }
    }

    static List<Check> ofUnknown() {
        return List.of(new Check("register", Finding.FAILED));
    }

    static List<Check> of(VerificationAnswer.Registered certificate) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("register", Finding.PASSED));
        checks.addAll(ofEachStatus(certificate));
        checks.add(new Check("document", Finding.UNKNOWN));
        return List.copyOf(checks);
    }

    /** What the register says about a certificate that is in it. */
    static List<Check> ofEachStatus(VerificationAnswer.Registered certificate) {
        return List.of(
                new Check(
                        "revocation",
                        Finding.of(certificate.status() != CertificateStatus.REVOKED)),
                new Check(
                        "suspension",
                        Finding.of(certificate.status() != CertificateStatus.SUSPENDED)),
                ofExpiry(certificate));
    }

    static Check ofExpiry(VerificationAnswer.Registered certificate) {
        return new Check(
                "expiry", Finding.of(!certificate.validity().isOverOn(certificate.asOfDay())));
    }

    /** The status alone; that its days have passed is another check. */
    static Check ofStatus(VerificationAnswer.Registered certificate) {
        CertificateStatus status = certificate.status();
        String found =
                status == CertificateStatus.EXPIRED
                        ? CertificateStatus.VALID.name()
                        : status.name();
        return new Check(
                "status",
                Finding.of(!status.isWithdrawn()),
                found.toLowerCase(Locale.ROOT),
                List.of());
    }

    /** Key of what was checked. */
    String title() {
        return "public.verify.check." + what + ".title";
    }

    /** What was found, in the reader's words. */
    String told(PlainPage page) {
        Object[] written =
                details.stream()
                        .map(detail ->
                                switch (detail) {
                                    case LocalDate day -> page.day(day);
                                    case Moment moment -> page.moment(moment.at(), moment.zone());
                                    default -> detail;
                                })
                        .toArray();
        return page.text("public.verify.check." + what + "." + found, written);
    }
}
