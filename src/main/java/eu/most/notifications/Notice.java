package eu.most.notifications;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something a person should learn, in no language yet: the texts are made from the message keys
 * {@code <key>.subject} and {@code <key>.text} in the language of whoever reads it.
 *
 * @param key such as {@code certificates.notice.issued}; at most 120 characters
 * @param arguments what the texts mention, by name; at most 20, values up to 500 characters
 * @param path where it leads inside the application, such as {@code /certificates}; at most 500
 *     characters
 * @throws IllegalArgumentException if one of them has another shape
 */
public record Notice(String key, Map<String, String> arguments, String path) {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern PATH =
            Pattern.compile("/([^/\\\\\\s\\p{Cntrl}][^\\\\\\s\\p{Cntrl}]*)?");

    public Notice {
        if (key.length() > 120 || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a notice: " + key);
        }
        if (path.length() > 500 || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not one of our paths: " + path);
        }
        if (arguments.size() > 20) {
            throw new IllegalArgumentException(key + " has " + arguments.size() + " arguments");
        }
        arguments.forEach((name, value) -> {
            if (name.isBlank() || name.length() > 60 || value.length() > 500) {
                throw new IllegalArgumentException(
                        "argument " + name + " of " + key + " is too long");
            }
        });
        arguments = Map.copyOf(arguments);
    }
}
