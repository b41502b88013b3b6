package eu.most.credentials;

import java.util.regex.Pattern;

/**
 * Where a certificate's status stands: in which list, and at which place of its {@value #PLACES}.
 * The position is random, so that it tells nothing about the holder.
 *
 * @param list year and block, such as {@code 2026-1}
 * @throws IllegalArgumentException if there is no such place
 */
public record StatusPosition(String list, int position) {

    /** As many as the standard asks for at least, so that one is hidden among many. */
    public static final int PLACES = 1 << 17;

    private static final Pattern LIST = Pattern.compile("[0-9]{4}-[0-9]{1,6}");

    public StatusPosition {
        if (!isList(list) || position < 0 || position >= PLACES) {
            throw new IllegalArgumentException("no place in a status list");
        }
    }

    /** Whether a list could have this name. */
    public static boolean isList(String name) {
        return name.length() <= 11 && LIST.matcher(name).matches();
    }
}
