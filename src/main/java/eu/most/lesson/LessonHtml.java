package eu.most.lesson;

import eu.most.kernel.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a lesson in Markdown into safe HTML, cut at its reflections. */
final class LessonHtml {

    private final HtmlRenderer renderer;

    /**
     * @param pictures where the browser finds the pictures of this version, with a slash at the end
     */
    LessonHtml(String pictures, LanguageTag language, BlockHeadings headings) {
        renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .nodeRendererFactory(
                                context -> new LessonNodes(context, pictures, language, headings))
                        .build();
    }

    List<LessonBlock> blocks(String markdown) {
        List<LessonBlock> blocks = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (Node node : Nodes.children(Nodes.parse(markdown))) {
            Optional<BlockMarker> reflection = reflection(node);
            if (reflection.isEmpty()) {
                prose.append(renderer.render(node));
                continue;
            }
            flush(prose, blocks);
            StringBuilder question = new StringBuilder();
            Nodes.children(node).stream()
                    .skip(1)
                    .forEach(child -> question.append(renderer.render(child)));
            blocks.add(
                    new LessonBlock.Reflection(
                            new ReflectionKey(reflection.get().argument()),
                            SafeHtml.of(question.toString())));
        }
        flush(prose, blocks);
        return blocks;
    }

    private static Optional<BlockMarker> reflection(Node node) {
        return node instanceof BlockQuote quote
                ? BlockMarker.of(quote).filter(it -> it.kind() == BlockMarker.Kind.REFLECT)
                : Optional.empty();
    }

    private static void flush(StringBuilder prose, List<LessonBlock> blocks) {
        if (!prose.toString().isBlank()) {
            blocks.add(new LessonBlock.Prose(SafeHtml.of(prose.toString())));
        }
        prose.setLength(0);
    }

    /** The file name in {@code media/exit.svg}; empty for any other address. */
    static Optional<String> fileOf(Image image) {
        String target = image.getDestination();
        return target.matches("media/[a-z][a-z0-9-]{1,48}\\.(svg|png|jpg|webp)")
                ? Optional.of(target.substring("media/".length()))
                : Optional.empty();
    }

    static boolean isPicture(Node node) {
        return node instanceof Paragraph paragraph && Nodes.picture(paragraph).isPresent();
    }
}
