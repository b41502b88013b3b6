package eu.most.credentials;

import eu.most.signing.TokenKeys;
import java.util.Map;
import java.util.Optional;

/**
 * Writes and checks the tokens that stand in the QR codes: claims, signed with today's token key,
 * as a text of capital letters and digits. Safe for use by many threads.
 *
 * @see "src/docs/decisions/0014-a-token-in-the-qr-code.md"
 */
public final class CertificateTokens {

    /** Nothing longer was ever a token; the sheet has no room for it. */
    private static final int LONGEST = 1000;

    private final TokenKeys keys;

    public CertificateTokens(TokenKeys keys) {
        this.keys = keys;
    }

    /** The signed token; no two calls give the same text. */
    public String write(CertificateClaims claims) {
        return Base32.encode(CoseSignature.sign(claims.toCbor(), Map.of(), keys.current()));
    }

    /** What a token says, if it is one and one of our keys, of today or retired, signed it. */
    public Optional<CertificateClaims> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return CoseSignature.verified(Base32.decode(token), keys.all())
                    .map(CertificateClaims::of);
        } catch (IllegalArgumentException _) {
            // Not a token, cut, or of somebody else's making: all the same answer.
            return Optional.empty();
        }
    }
}
