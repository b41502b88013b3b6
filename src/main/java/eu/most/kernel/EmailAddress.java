package eu.most.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in small letters, at most 254 characters, with one {@code @} and a dotted
 * domain. Stricter than RFC 5321 on purpose: no quoted local parts, no comments, no address
 * literals.
 *
 * @throws IllegalArgumentException if the text is not such an address; the message does not repeat
 *     it
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}");

    public EmailAddress {
        if (value.length() > 254) {
            throw new IllegalArgumentException("an e-mail address has at most 254 characters");
        }
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
