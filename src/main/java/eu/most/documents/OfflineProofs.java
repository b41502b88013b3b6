package eu.most.documents;

import java.util.function.IntPredicate;
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

    public OfflineProofs {
        if (token != null && !isFilled(token, 1000, OfflineProofs::isOfToken)) {
            throw new IllegalArgumentException("not a token");
        }
        if (badge != null && !isFilled(badge, 40_000, OfflineProofs::isOfBadge)) {
            throw new IllegalArgumentException("not a badge");
        }
    }

    private static boolean isFilled(String text, int most, IntPredicate character) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(character);
    }

    private static boolean isOfToken(int character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }

    private static boolean isOfBadge(int character) {
        return isOfToken(character)
                || character >= 'a' && character <= 'z'
                || "_.-".indexOf(character) >= 0;
    }
}
