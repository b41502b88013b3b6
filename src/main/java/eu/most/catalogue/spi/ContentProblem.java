package eu.most.catalogue.spi;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Something wrong in a content file, and where.
 *
 * @param file path within the content folder, such as {@code modules/de-escalation/module.yaml}
 * @param line counted from 1; empty if it concerns the whole file
 * @param field the JSON pointer (RFC 6901) of the field in a YAML file, such as {@code
 *     /steps/0/minutes}; a field that is missing has one as well. Empty for other files and whole
 *     files
 * @param arguments what the texts of the kind name
 */
public record ContentProblem(
        ProblemKind kind,
        String file,
        OptionalInt line,
        Optional<String> field,
        Map<String, String> arguments) {

    private static final int LONGEST_ARGUMENT = 200;

    public ContentProblem {
        arguments =
                arguments.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> shortened(entry.getValue())));
    }

    /** Whether the content is taken over all the same. */
    public boolean isWarning() {
        return kind.isWarning();
    }

    /** The place as {@code file} or {@code file:line}. */
    public String place() {
        return line.isPresent() ? file + ":" + line.getAsInt() : file;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_ARGUMENT
                ? value
                : value.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
