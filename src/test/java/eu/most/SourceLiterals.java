package eu.most;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The literals of text in the sources of the application, for rules about what a module names. */
final class SourceLiterals {

    /** Owns what no module does: probes of the database itself. */
    private static final String APPLICATION = "application";

    private static final Path SOURCES = Path.of("src", "main", "java", "eu", "most");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

    private SourceLiterals() {}

    /** All sources. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module to which a source belongs. */
    static String module(Path file) {
        Path below = SOURCES.relativize(file);
        return below.getNameCount() == 1 ? APPLICATION : below.getName(0).toString();
    }

    /** Without those in comments; text that is put together of several literals is one. */
    static List<String> of(Path file) {
        List<String> literals = new ArrayList<>();
        String code = COMMENT.matcher(text(file)).replaceAll("").replaceAll("\"\\s*\\+\\s*\"", "");
        Matcher found = LITERAL.matcher(code);
        while (found.find()) {
            literals.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return literals;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
