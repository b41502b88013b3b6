package eu.most.catalogue.spi;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Plain text as authors write it: lines may be broken anywhere, an empty line is a paragraph. */
public final class PlainText {

    private PlainText() {}

    /** The text with one line per paragraph and an empty line between paragraphs. */
    public static String of(String written) {
        return Arrays.stream(written.strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.strip().replaceAll("[ \\t]*\\n[ \\t]*", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
