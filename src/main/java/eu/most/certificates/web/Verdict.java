package eu.most.certificates.web;

import eu.most.certificates.CertificateStatus;

/** What the verification page says first, in a colour and with a sign. */
enum Verdict {
    VALID("good", "passed"),
    SUPERSEDED("warn", "clock"),
    EXPIRED("warn", "clock"),
    SUSPENDED("bad", "warning"),
    REVOKED("bad", "failed"),
    UNKNOWN("bad", "question"),
    MALFORMED("", "warning");

    private final String look;
    private final String sign;

    Verdict(String look, String sign) {
        this.look = look;
        this.sign = sign;
    }

    static Verdict of(CertificateStatus status) {
        return valueOf(status.name());
    }

    /** Class of the style sheet. */
    String look() {
        return look;
    }

    /** Class of the icon. */
    String sign() {
        return sign;
    }
}
