package eu.most.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person types to sign in, such as {@code officer.novak}: 3 to 60 small letters without
 * accents, digits, dots, hyphens and underscores, beginning with a letter. Capital letters are made
 * small. It never contains {@code @}, so that it cannot be taken for an e-mail address.
 *
 * @throws IllegalArgumentException if the text has another shape; the message does not repeat it
 */
public record UserName(String value) implements Comparable<UserName> {

    /** The longest user name, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{2,59}");

    public UserName {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a user name has at most 60 characters");
        }
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user name");
        }
    }

    @Override
    public int compareTo(UserName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
