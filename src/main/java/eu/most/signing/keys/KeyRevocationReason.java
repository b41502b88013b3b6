package eu.most.signing.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a key is revoked: those of the reasons in RFC 5280, 5.3.1, that make sense for ours. */
public enum KeyRevocationReason {
    UNSPECIFIED(0),
    /** Somebody else has it, or may have it. */
    KEY_COMPROMISE(1),
    SUPERSEDED(4),
    CESSATION_OF_OPERATION(5);

    private final int code;

    KeyRevocationReason(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** As people write it, such as {@code key-compromise}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<KeyRevocationReason> ofWord(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }

    static KeyRevocationReason ofCode(int code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code == code)
                .findFirst()
                .orElse(UNSPECIFIED);
    }
}
