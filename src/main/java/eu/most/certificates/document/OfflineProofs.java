package eu.most.certificates.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lets anybody check a certificate without asking us.
 *
 * @param token for the QR code: at most 1000 capital letters and digits; null for none
 * @param badge to be attached: a signed JWT of at most 40,000 characters; null for none
 * @throws IllegalArgumentException if one has another shape
 */
public record OfflineProofs(@Nullable String token, @Nullable String badge) {

    public static final OfflineProofs NONE = new OfflineProofs(null, null);

    private static final Pattern TOKEN = Pattern.compile("[0-9A-Z]{1,1000}");
    private static final Pattern BADGE = Pattern.compile("[0-9A-Za-z_.-]{1,40000}");

    public OfflineProofs {
        if (token != null && (token.length() > 1000 || !TOKEN.matcher(token).matches())) {
            throw new IllegalArgumentException("not a token");
        }
        if (badge != null && (badge.length() > 40_000 || !BADGE.matcher(badge).matches())) {
            throw new IllegalArgumentException("not a badge");
        }
    }
}
