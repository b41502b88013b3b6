package eu.most.verification.web;

import eu.most.certificates.CertificateStatus;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentVerdict;

/** What the verification page says first, in a colour and with a sign. */
enum Verdict {
    VALID("good", "passed"),
    SUPERSEDED("warn", "replaced"),
    EXPIRED("warn", "clock"),
    SUSPENDED("bad", "warning"),
    REVOKED("bad", "failed"),
    UNKNOWN("bad", "question"),
    MALFORMED("", "warning"),
    NUMBER("", "warning"),
    SEVERAL("", "question"),
    NAME_NOT_FOUND("", "question"),
    MISTYPED("", "warning"),
    UNREADABLE("", "warning"),
    KEY_REVOKED("bad", "failed"),
    KEY_OUT_OF_USE("bad", "failed"),
    KEY_NOT_TRUSTED("bad", "failed"),
    NOT_REGISTERED("bad", "question"),
    STATUS_UNKNOWN("warn", "clock"),
    LAST_KNOWN_WITHDRAWN("bad", "warning"),
    PROTOCOL("", "passed"),
    LETTER("", "passed"),
    LIST("", "passed"),
    CHANGED("bad", "failed"),
    DAMAGED("bad", "failed"),
    FOREIGN("bad", "question"),
    UNSEALED("bad", "question"),
    CUT_OFF("warn", "warning"),
    ENCRYPTED("warn", "warning"),
    NOT_A_PDF("", "warning"),
    EMPTY("", "warning");

    /** What verdicts come to for whoever has to sort many. */
    enum Gist {
        VALID,
        NOT_VALID,
        /** A better file, the code or another try would tell. */
        CANNOT_TELL
    }

    private final String look;
    private final String sign;

    Verdict(String look, String sign) {
        this.look = look;
        this.sign = sign;
    }

    static Verdict of(CertificateStatus status) {
        return valueOf(status.name());
    }

    /** The verdict on a file; of the one in our register, what its certificate is worth. */
    static Verdict of(DocumentAnswer answer) {
        return answer.verdict() == DocumentVerdict.REGISTERED
                ? of(answer.certificate().orElseThrow().status())
                : valueOf(answer.verdict().name());
    }

    /** Follows what the verdict advises: not to rely on it, or to check it in another way. */
    Gist gist() {
        return switch (this) {
            case VALID -> Gist.VALID;
            case SUPERSEDED,
                    EXPIRED,
                    SUSPENDED,
                    REVOKED,
                    UNKNOWN,
                    KEY_REVOKED,
                    KEY_OUT_OF_USE,
                    KEY_NOT_TRUSTED,
                    NOT_REGISTERED,
                    LAST_KNOWN_WITHDRAWN,
                    CHANGED,
                    FOREIGN ->
                    Gist.NOT_VALID;
            case MALFORMED,
                    NUMBER,
                    SEVERAL,
                    NAME_NOT_FOUND,
                    MISTYPED,
                    UNREADABLE,
                    STATUS_UNKNOWN,
                    PROTOCOL,
                    LETTER,
                    LIST,
                    DAMAGED,
                    UNSEALED,
                    CUT_OFF,
                    ENCRYPTED,
                    NOT_A_PDF,
                    EMPTY ->
                    Gist.CANNOT_TELL;
        };
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
