package eu.most.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what a lesson has beyond CommonMark: pictures with captions, and blocks. */
final class LessonNodes implements NodeRenderer {

    private static final List<String> SIDES = List.of("prison", "third");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LessonSurroundings around;

    LessonNodes(HtmlNodeRendererContext context, LessonSurroundings around) {
        this.context = context;
        this.html = context.getWriter();
        this.around = around;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Paragraph.class, Image.class, Link.class, BlockQuote.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Image image -> image(image);
            case Link link -> link(link);
            case BlockQuote quote ->
                    BlockMarker.of(quote)
                            .ifPresentOrElse(
                                    marker -> block(marker, quote), () -> quotation(quote));
            default -> throw new IllegalStateException("not ours: " + node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        Optional<Image> picture = Nodes.picture(paragraph);
        if (picture.isPresent()) {
            figure(picture.get());
        } else if (isInTightList(paragraph)) {
            inside(paragraph);
        } else {
            element("p", Map.of(), () -> inside(paragraph));
        }
    }

    private void figure(Image image) {
        element(
                "figure",
                Map.of(),
                () -> {
                    image(image);
                    if (image.getTitle() != null && !image.getTitle().isBlank()) {
                        element("figcaption", Map.of(), () -> html.text(image.getTitle()));
                    }
                });
    }

    private void image(Image image) {
        LessonHtml.fileOf(image)
                .ifPresent(file ->
                        html.tag(
                                "img",
                                new TreeMap<>(
                                        Map.of(
                                                "src",
                                                around.pictures() + file,
                                                "alt",
                                                Nodes.plain(image))),
                                true));
    }

    private void link(Link link) {
        Optional<String> term = Nodes.term(link);
        if (term.isEmpty()) {
            element(
                    "a",
                    Map.of("href", context.encodeUrl(link.getDestination())),
                    () -> inside(link));
            return;
        }
        around.term(term.get(), Nodes.plain(link))
                .ifPresentOrElse(key -> term(key, link), () -> inside(link));
    }

    /** A word that opens what it means. */
    private void term(TermKey key, Link link) {
        element(
                "button",
                Map.of(
                        "type",
                        "button",
                        "class",
                        "term",
                        "popovertarget",
                        TermMarkup.id(key),
                        "aria-haspopup",
                        "dialog"),
                () -> inside(link));
    }

    private void quotation(BlockQuote quote) {
        element("blockquote", Map.of(), () -> inside(quote));
    }

    private void block(BlockMarker marker, BlockQuote quote) {
        List<Node> content = Nodes.content(quote);
        switch (marker.kind()) {
            case REMEMBER, CAREFUL, LOCAL, TRY -> callOut(marker.kind(), content);
            case SIDES -> sides(content);
            case DIALOGUE -> dialogue(content);
            case REVEAL -> reveal(content);
            case SOURCES -> sources(content);
            case REFLECT, CHECK, CHECKLIST, SORT, AUDIO, VIDEO -> content.forEach(context::render);
        }
    }

    private void callOut(BlockMarker.Kind kind, List<Node> content) {
        element(
                "div",
                Map.of("class", kind.styles(), "role", "note"),
                () -> {
                    label(kind);
                    content.forEach(context::render);
                });
    }

    private void label(BlockMarker.Kind kind) {
        element(
                "p",
                Map.of("class", "label"),
                () -> element("strong", Map.of(), () -> html.text(around.heading(kind.word()))));
    }

    private void reveal(List<Node> content) {
        element(
                "details",
                Map.of("class", BlockMarker.Kind.REVEAL.styles()),
                () -> {
                    element("summary", Map.of(), () -> inside(content.getFirst().getFirstChild()));
                    element(
                            "div",
                            Map.of("class", "stack"),
                            () -> content.stream().skip(1).forEach(context::render));
                });
    }

    private void sources(List<Node> content) {
        element(
                "section",
                Map.of("class", BlockMarker.Kind.SOURCES.styles()),
                () -> {
                    element(
                            "h2",
                            Map.of(),
                            () -> html.text(around.heading(BlockMarker.Kind.SOURCES.word())));
                    content.forEach(context::render);
                });
    }

    private void sides(List<Node> content) {
        element(
                "div",
                Map.of("class", BlockMarker.Kind.SIDES.styles()),
                () -> SIDES.forEach(side -> side(side, content)));
    }

    private void side(String side, List<Node> content) {
        element(
                "section",
                Map.of("class", side + " stack"),
                () -> {
                    boolean isOpen = false;
                    for (Node node : content) {
                        if (SIDES.stream().anyMatch(any -> Nodes.opensSide(node, any))) {
                            isOpen = Nodes.opensSide(node, side);
                            if (isOpen) {
                                sideHeading(side, node);
                            }
                        } else if (isOpen) {
                            context.render(node);
                        }
                    }
                });
    }

    private void sideHeading(String side, Node paragraph) {
        String written = Nodes.plain(paragraph).substring(side.length()).strip();
        String heading = written.isEmpty() ? around.heading(side) : written;
        element(
                "p",
                Map.of(),
                () -> element("span", Map.of("class", "sector " + side), () -> html.text(heading)));
    }

    private void dialogue(List<Node> content) {
        element(
                "div",
                Map.of("class", BlockMarker.Kind.DIALOGUE.styles()),
                () -> content.forEach(this::line));
    }

    private void line(Node node) {
        if (Nodes.isComment(node)) {
            element("p", Map.of("class", "aside"), () -> inside(node));
        } else {
            context.render(node);
        }
    }

    private void inside(Node parent) {
        Nodes.children(parent).forEach(context::render);
    }

    private void element(String name, Map<String, String> attributes, Runnable content) {
        html.tag(name, new TreeMap<>(attributes));
        content.run();
        html.tag("/" + name);
    }

    private static boolean isInTightList(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
