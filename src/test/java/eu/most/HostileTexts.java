package eu.most;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody may type into a field, by mistake or on purpose. */
public final class HostileTexts {

    public static final List<String> ALL =
            List.of(
                    "Novák",
                    "Ковальчук",
                    "Παπαδόπουλος",
                    "דנה לוי",
                    "محمد",
                    "陳大文",
                    "🙂",
                    "Novák🙂",
                    "e\u0301",
                    "\u202Eabc",
                    "%",
                    "_",
                    "\\",
                    "\\%_!",
                    "' OR 1=1 -- ",
                    "\0",
                    "a\0b",
                    "\uD83D",
                    "\uDE42",
                    "a\uDE42\uD83Db",
                    "\uFFFF",
                    "",
                    " ",
                    "ž".repeat(10_000));

    private HostileTexts() {}

    /** Code points, for the report of a test. */
    public static String nameOf(String text) {
        return text.codePoints()
                .limit(12)
                .mapToObj(point -> String.format("U+%04X", point))
                .collect(Collectors.joining(" "));
    }
}
