package eu.most.verification.web;

import eu.most.certificates.CertificateStatus;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentVerdict;

/** What the verification page says first, in a colour and with a sign. */
enum Verdict {
    VALID("good", "passed", Gist.VALID),
    SUPERSEDED("warn", "replaced", Gist.NOT_VALID),
    EXPIRED("warn", "clock", Gist.NOT_VALID),
    SUSPENDED("bad", "warning", Gist.NOT_VALID),
    REVOKED("bad", "failed", Gist.NOT_VALID),
    UNKNOWN("bad", "question", Gist.NOT_VALID),
    MALFORMED("", "warning", Gist.CANNOT_TELL),
    NUMBER("", "warning", Gist.CANNOT_TELL),
    SEVERAL("", "question", Gist.CANNOT_TELL),
    NAME_NOT_FOUND("", "question", Gist.CANNOT_TELL),
    MISTYPED("", "warning", Gist.CANNOT_TELL),
    UNREADABLE("", "warning", Gist.CANNOT_TELL),
    KEY_REVOKED("bad", "failed", Gist.NOT_VALID),
    KEY_OUT_OF_USE("bad", "failed", Gist.NOT_VALID),
    KEY_NOT_TRUSTED("bad", "failed", Gist.NOT_VALID),
    NOT_REGISTERED("bad", "question", Gist.NOT_VALID),
    STATUS_UNKNOWN("warn", "clock", Gist.CANNOT_TELL),
    LAST_KNOWN_WITHDRAWN("bad", "warning", Gist.NOT_VALID),
    PROTOCOL("", "passed", Gist.CANNOT_TELL),
    LETTER("", "passed", Gist.CANNOT_TELL),
    LIST("", "passed", Gist.CANNOT_TELL),
    CHANGED("bad", "failed", Gist.NOT_VALID),
    DAMAGED("bad", "failed", Gist.CANNOT_TELL),
    FOREIGN("bad", "question", Gist.NOT_VALID),
    UNSEALED("bad", "question", Gist.CANNOT_TELL),
    CUT_OFF("warn", "warning", Gist.CANNOT_TELL),
    ENCRYPTED("warn", "warning", Gist.CANNOT_TELL),
    NOT_A_PDF("", "warning", Gist.CANNOT_TELL),
    EMPTY("", "warning", Gist.CANNOT_TELL);

    /** What verdicts come to for whoever has to sort many. */
    enum Gist {
        VALID,
        NOT_VALID,
        /** A better file, the code or another try would tell. */
        CANNOT_TELL
    }

    private final String look;
    private final String sign;
    private final Gist gist;

    Verdict(String look, String sign, Gist gist) {
        this.look = look;
        this.sign = sign;
        this.gist = gist;
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
        return gist;
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
