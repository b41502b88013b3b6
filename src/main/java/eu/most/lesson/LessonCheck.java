package eu.most.lesson;

import eu.most.catalogue.KeyShape;
import eu.most.catalogue.spi.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Checks a lesson against what the content format allows, and notes what it refers to. */
final class LessonCheck {

    private static final Pattern LINK = Pattern.compile("https://[^\\s/?#]+([/?#].*)?");
    private static final Pattern TABLE_RULE =
            Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?\\s*");

    private final String path;
    private final String markdown;
    private final Problems problems;
    private final Map<String, Integer> pictures = new LinkedHashMap<>();
    private final List<Reflection> reflections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<TermMark> terms = new ArrayList<>();

    private LessonCheck(String path, String markdown, Problems problems) {
        this.path = path;
        this.markdown = markdown;
        this.problems = problems;
    }

    /**
     * What a lesson refers to.
     *
     * @param pictures file names, with the line on which each first appears
     * @param reflections in the order of the text, those without a proper key left out
     * @param blocks those that every language has, in the order of the text
     * @param terms what is marked as a term of the glossary
     */
    record References(
            Map<String, Integer> pictures,
            List<Reflection> reflections,
            List<Block> blocks,
            List<TermMark> terms) {}

    /** A reflection and the line of its marker. */
    record Reflection(String key, int line) {}

    /**
     * A block and the line of its marker.
     *
     * @param entries how many its list has; 0 without a list
     * @param isEmpty whether it is nothing but its marker
     */
    record Block(BlockMarker marker, int entries, boolean isEmpty, int line) {

        /** What is the same in every language, such as {@code sort (4)}. */
        String text() {
            String word = (marker.kind().word() + " " + marker.argument()).strip();
            return entries == 0 ? word : word + " (" + entries + ")";
        }
    }

    /**
     * A term that is marked in running text.
     *
     * @param key empty: the one that is called so
     */
    record TermMark(String key, String text, int line) {}

    static References check(String path, String markdown, Problems problems) {
        LessonCheck check = new LessonCheck(path, markdown, problems);
        if (markdown.isBlank()) {
            problems.add(LessonProblem.EMPTY_LESSON, path);
        }
        check.visit(Nodes.parse(markdown));
        return new References(check.pictures, check.reflections, check.blocks, check.terms);
    }

    private void visit(Node node) {
        switch (node) {
            case HtmlBlock _, HtmlInline _ -> refuse(node, "HTML");
            case Code _ -> refuse(node, "`…`");
            case FencedCodeBlock _ -> refuse(node, "```");
            case IndentedCodeBlock _ -> refuse(node, "␣␣␣␣…");
            case ThematicBreak _ -> refuse(node, "---");
            case Image image -> checkPicture(image);
            case Heading heading -> checkHeading(heading);
            case Link link -> checkLink(link);
            case Paragraph paragraph -> checkParagraph(paragraph);
            case BlockQuote quote -> checkQuote(quote);
            default -> {}
        }
        if (!(node instanceof Image)) {
            Nodes.children(node).forEach(this::visit);
        }
    }

    private void checkHeading(Heading heading) {
        if (heading.getLevel() < 2 || heading.getLevel() > 3) {
            refuse(heading, "#".repeat(heading.getLevel()));
        }
    }

    private void checkLink(Link link) {
        Optional<String> term = Nodes.term(link);
        if (term.isPresent()) {
            terms.add(new TermMark(term.get(), Nodes.plain(link), Nodes.nearestLine(link)));
        } else if (!LINK.matcher(link.getDestination()).matches()) {
            problem(LessonProblem.LINK_NOT_HTTPS, link, "target", link.getDestination());
        }
    }

    private void checkPicture(Image image) {
        String target = image.getDestination();
        if (LessonHtml.fileOf(image).isEmpty()) {
            problem(LessonProblem.PICTURE_FROM_ELSEWHERE, image, "target", target);
            return;
        }
        LessonHtml.fileOf(image)
                .ifPresent(file -> pictures.putIfAbsent(file, Nodes.nearestLine(image)));
        if (Nodes.plain(image).isBlank()) {
            problem(LessonProblem.PICTURE_WITHOUT_DESCRIPTION, image, "name", target);
        }
        if (!LessonHtml.isPicture(image.getParent())) {
            problem(LessonProblem.PICTURE_IN_RUNNING_TEXT, image, "name", target);
        }
    }

    private void checkParagraph(Paragraph paragraph) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String line =
                    markdown.substring(
                            span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (TABLE_RULE.matcher(line).matches()) {
                refuse(paragraph, "| … |");
            }
        }
        if (paragraph.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith("[!")
                && !isKnownMarker(paragraph)) {
            reportMarker(paragraph, first.getLiteral());
        }
    }

    private void checkQuote(BlockQuote quote) {
        BlockMarker.of(quote)
                .ifPresent(marker -> {
                    if (!(quote.getParent() instanceof Document)) {
                        problem(
                                LessonProblem.MISPLACED_MARKER,
                                quote,
                                "marker",
                                marker.kind().word());
                    }
                    checkBlock(marker, quote);
                });
    }

    private void checkBlock(BlockMarker marker, BlockQuote quote) {
        List<Node> content = Nodes.content(quote);
        if (marker.kind().isPartOfTheStructure()) {
            blocks.add(
                    new Block(
                            marker,
                            Nodes.list(quote).map(list -> Nodes.children(list).size()).orElse(0),
                            content.isEmpty(),
                            Nodes.line(quote)));
        }
        if (content.isEmpty() && !mayBeEmpty(marker.kind())) {
            problem(LessonProblem.EMPTY_BLOCK, quote, "marker", marker.kind().word());
            return;
        }
        if (marker.kind().argument() == BlockMarker.Argument.NONE && !marker.argument().isEmpty()) {
            problem(
                    LessonProblem.UNKNOWN_BLOCK,
                    quote,
                    "marker",
                    marker.kind().word() + " " + marker.argument());
        }
        switch (marker.kind()) {
            case REMEMBER, CAREFUL, LOCAL, TRY -> {}
            case CHECK, REVEAL, CHECKLIST, SORT, AUDIO, VIDEO, SOURCES ->
                    new BlockCheck(path, problems).check(marker, quote);
            case SIDES -> checkSides(quote, content);
            case DIALOGUE -> {
                if (content.stream().noneMatch(Nodes::isSpeech)) {
                    problem(LessonProblem.DIALOGUE_WITHOUT_SPEECH, quote);
                }
            }
            case REFLECT -> {
                if (KeyShape.fits(marker.argument())) {
                    reflections.add(new Reflection(marker.argument(), Nodes.line(quote)));
                } else {
                    problem(LessonProblem.REFLECTION_WITHOUT_KEY, quote, "key", marker.argument());
                }
            }
        }
    }

    private static boolean mayBeEmpty(BlockMarker.Kind kind) {
        return switch (kind) {
            case CHECK, AUDIO, VIDEO -> true;
            default -> false;
        };
    }

    private void checkSides(BlockQuote quote, List<Node> content) {
        Predicate<Node> prison = node -> Nodes.opensSide(node, "prison");
        Predicate<Node> third = node -> Nodes.opensSide(node, "third");
        Predicate<Node> opens = prison.or(third);
        boolean eachOnce =
                content.stream().filter(prison).count() == 1
                        && content.stream().filter(third).count() == 1;
        boolean beginsWithSide = opens.test(content.getFirst());
        boolean eachHasText = !opens.test(content.getLast());
        for (int i = 1; i < content.size(); i++) {
            eachHasText &= !(opens.test(content.get(i)) && opens.test(content.get(i - 1)));
        }
        if (!eachOnce || !beginsWithSide || !eachHasText) {
            problem(LessonProblem.WRONG_SIDES, quote);
        }
    }

    private void reportMarker(Paragraph paragraph, String text) {
        String marker = text.replaceFirst("^\\[!", "").replaceFirst("\\].*", "");
        boolean isAlone = paragraph.getFirstChild() == paragraph.getLastChild();
        boolean headsQuote =
                paragraph.getParent() instanceof BlockQuote quote
                        && quote.getFirstChild() == paragraph;
        problem(
                isAlone && headsQuote
                        ? LessonProblem.UNKNOWN_BLOCK
                        : LessonProblem.MISPLACED_MARKER,
                paragraph,
                "marker",
                marker);
    }

    private static boolean isKnownMarker(Paragraph paragraph) {
        return paragraph.getParent() instanceof BlockQuote quote
                && quote.getFirstChild() == paragraph
                && BlockMarker.of(quote).isPresent();
    }

    private void refuse(Node node, String feature) {
        problem(LessonProblem.LESSON_FEATURE, node, "feature", feature);
    }

    private void problem(LessonProblem kind, Node node, String... arguments) {
        problems.add(kind, path, Nodes.nearestLine(node), arguments);
    }
}
