package eu.most.certificates.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lets anybody check a certificate without asking us.
 *
 * @param token for the QR code: at most 1000 capital letters and digits; null for none
 * @throws IllegalArgumentException if the token has another shape
 */
public record OfflineProofs(@Nullable String token) {

    public static final OfflineProofs NONE = new OfflineProofs(null);

    private static final Pattern TOKEN = Pattern.compile("[0-9A-Z]{1,1000}");

    public OfflineProofs {
        if (token != null && (token.length() > 1000 || !TOKEN.matcher(token).matches())) {
            throw new IllegalArgumentException("not a token");
        }
    }
}
