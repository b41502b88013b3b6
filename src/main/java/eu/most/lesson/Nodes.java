package eu.most.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the CommonMark nodes of which lessons consist. */
final class Nodes {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private Nodes() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The line on which a node begins, from 1; 0 if unknown. */
    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
    }

    /** The picture of a paragraph that consists of nothing else. */
    static Optional<Image> picture(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    /** Whether a paragraph opens a side: it begins with exactly this word in strong type. */
    static boolean opensSide(Node node, String side) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && plain(strong).equals(side);
    }

    /** Whether a paragraph is something said: it begins with a name in strong type and a colon. */
    static boolean isSpeech(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && plain(strong).endsWith(":");
    }

    /** Whether a paragraph is a comment: it is all emphasis. */
    static boolean isComment(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Emphasis only
                && only.getNext() == null;
    }

    /** The words of a node without any mark-up. */
    static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString().strip();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        }
        for (Node child : children(node)) {
            collect(child, words);
        }
    }
}
