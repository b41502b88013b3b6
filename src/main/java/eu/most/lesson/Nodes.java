package eu.most.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the CommonMark nodes of which lessons consist. */
final class Nodes {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private static final String TERM = "term:";

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

    /** The line on which a node, or what it is in, begins: inline nodes may lack one. */
    static int nearestLine(Node node) {
        Node at = node;
        while (line(at) == 0 && at.getParent() != null) {
            at = at.getParent();
        }
        return line(at);
    }

    /** The key in {@code [text](term:key)}, which may be empty; nothing for any other link. */
    static Optional<String> term(Link link) {
        return link.getDestination().startsWith(TERM)
                ? Optional.of(link.getDestination().substring(TERM.length()))
                : Optional.empty();
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

    /** Whether a paragraph is the line that one presses to see the rest: it is all strong. */
    static boolean isTitle(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis only
                && only.getNext() == null;
    }

    /** What a block has after its marker. */
    static List<Node> content(BlockQuote block) {
        List<Node> all = children(block);
        return all.subList(1, all.size());
    }

    /** The only list of a block. Empty if it has none or several. */
    static Optional<ListBlock> list(BlockQuote block) {
        List<Node> lists = content(block).stream().filter(ListBlock.class::isInstance).toList();
        return lists.size() == 1 ? Optional.of((ListBlock) lists.getFirst()) : Optional.empty();
    }

    /** What a list has, each as plain words. */
    static List<String> entries(ListBlock list) {
        return children(list).stream().map(Nodes::plain).toList();
    }

    /** The paragraphs before the list of a block as plain text; an empty line between two. */
    static String before(ListBlock list) {
        return joined(children(list.getParent()).subList(1, place(list)));
    }

    /** What follows the list of a block as plain text; an empty line between two paragraphs. */
    static String after(ListBlock list) {
        List<Node> all = children(list.getParent());
        return joined(all.subList(place(list) + 1, all.size()));
    }

    private static int place(ListBlock list) {
        return children(list.getParent()).indexOf(list);
    }

    private static String joined(List<Node> paragraphs) {
        return paragraphs.stream().map(Nodes::plain).collect(Collectors.joining("\n\n"));
    }

    /** Whether a list has numbers. */
    static boolean isNumbered(ListBlock list) {
        return !(list instanceof BulletList);
    }

    /** The words of a node without any mark-up. */
    static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString().strip();
    }

    private static void collect(Node node, StringBuilder words) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
            default -> {}
        }
        for (Node child : children(node)) {
            collect(child, words);
        }
    }
}
