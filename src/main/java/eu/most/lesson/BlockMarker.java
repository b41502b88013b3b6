package eu.most.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The line in square brackets that turns a quotation into a block, such as {@code [!reflect
 * first-sign]}.
 *
 * @param argument what follows the word; empty if nothing does
 */
record BlockMarker(Kind kind, String argument) {

    private static final Pattern SHAPE = Pattern.compile("\\[!([a-z]+)(?: +([^\\]]*))?\\]");

    /** The blocks of the content format, with the style classes under which they are shown. */
    enum Kind {
        REMEMBER("callout remember", Argument.NONE),
        CAREFUL("callout safety", Argument.NONE),
        LOCAL("callout local", Argument.NONE),
        TRY("callout try", Argument.NONE),
        SIDES("sides", Argument.NONE),
        DIALOGUE("dialogue", Argument.NONE),
        REFLECT("", Argument.KEY),
        CHECK("", Argument.KEY),
        REVEAL("reveal", Argument.NONE),
        CHECKLIST("checklist", Argument.NONE),
        SORT("", Argument.NONE),
        AUDIO("", Argument.FILE),
        VIDEO("", Argument.FILE),
        SOURCES("sources", Argument.NONE);

        private final String styles;
        private final Argument argument;

        Kind(String styles, Argument argument) {
            this.styles = styles;
            this.argument = argument;
        }

        String styles() {
            return styles;
        }

        Argument argument() {
            return argument;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is more than text: the screen does something with it. */
        boolean isOnItsOwn() {
            return switch (this) {
                case REFLECT, CHECK, CHECKLIST, SORT, AUDIO, VIDEO -> true;
                case REMEMBER, CAREFUL, LOCAL, TRY, SIDES, DIALOGUE, REVEAL, SOURCES -> false;
            };
        }

        /** Whether each language has it in the same place of the lesson. */
        boolean isPartOfTheStructure() {
            return switch (this) {
                case CHECK, REVEAL, CHECKLIST, SORT, AUDIO, VIDEO, SOURCES -> true;
                case REMEMBER, CAREFUL, LOCAL, TRY, SIDES, DIALOGUE, REFLECT -> false;
            };
        }
    }

    /** What follows the word of a marker. */
    enum Argument {
        NONE,
        /** The key of something. */
        KEY,
        /** A file of {@code media/}. */
        FILE
    }

    /** The marker of a quotation, if its first paragraph is a known one. */
    static Optional<BlockMarker> of(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first ? of(first) : Optional.empty();
    }

    private static Optional<BlockMarker> of(Paragraph paragraph) {
        Matcher marker = SHAPE.matcher(textOf(paragraph));
        return marker.matches()
                ? Arrays.stream(Kind.values())
                        .filter(kind -> kind.word().equals(marker.group(1)))
                        .findFirst()
                        .map(kind ->
                                new BlockMarker(
                                        kind,
                                        marker.group(2) == null ? "" : marker.group(2).strip()))
                : Optional.empty();
    }

    /** The text of a paragraph that consists of nothing else; empty if it has anything else. */
    static String textOf(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text piece)) {
                return "";
            }
            text.append(piece.getLiteral());
        }
        return text.toString().strip();
    }
}
