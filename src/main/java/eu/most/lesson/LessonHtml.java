package eu.most.lesson;

import eu.most.items.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a lesson in Markdown into safe HTML, cut at what the screen does something with. */
final class LessonHtml {

    private final LessonSurroundings around;
    private final HtmlRenderer renderer;

    LessonHtml(LessonSurroundings around) {
        this.around = around;
        renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .nodeRendererFactory(context -> new LessonNodes(context, around))
                        .build();
    }

    List<LessonBlock> blocks(String markdown) {
        List<LessonBlock> blocks = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (Node node : Nodes.children(Nodes.parse(markdown))) {
            Optional<BlockMarker> marker = onItsOwn(node);
            if (marker.isEmpty()) {
                prose.append(renderer.render(node));
                continue;
            }
            flush(prose, blocks);
            blocks.add(block(marker.get(), (BlockQuote) node));
        }
        flush(prose, blocks);
        return blocks;
    }

    private static Optional<BlockMarker> onItsOwn(Node node) {
        return node instanceof BlockQuote quote
                ? BlockMarker.of(quote).filter(it -> it.kind().isOnItsOwn())
                : Optional.empty();
    }

    private LessonBlock block(BlockMarker marker, BlockQuote quote) {
        return switch (marker.kind()) {
            case REFLECT ->
                    new LessonBlock.Reflection(
                            new ReflectionKey(marker.argument()), content(quote));
            case CHECK -> new LessonBlock.Check(new ItemKey(marker.argument()));
            case CHECKLIST -> new LessonBlock.Checklist(content(quote));
            case SORT -> sorting(Nodes.list(quote).orElseThrow());
            case AUDIO, VIDEO ->
                    new LessonBlock.Recording(
                            marker.argument(),
                            around.captions().apply(marker.argument()),
                            around.language(),
                            content(quote));
            default -> throw new IllegalStateException("not on its own: " + marker);
        };
    }

    private static LessonBlock sorting(ListBlock list) {
        return new LessonBlock.Sorting(Nodes.before(list), Nodes.entries(list), Nodes.after(list));
    }

    private String content(BlockQuote quote) {
        StringBuilder html = new StringBuilder();
        Nodes.content(quote).forEach(node -> html.append(renderer.render(node)));
        return SafeHtml.of(html.toString());
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
