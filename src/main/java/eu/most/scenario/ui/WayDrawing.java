package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.graph.GraphLayers;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.Position;
import eu.most.scenario.graph.ScenarioGraph;
import eu.most.uikit.Markup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The graph of a scenario with the way of a run that has ended. Each node of the way leads to its
 * place in the list under it, in the order in which it was met; on a narrow screen only the list is
 * there.
 */
class WayDrawing extends Div {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 52;
    private static final int COLUMN = 210;
    private static final int ROW = 68;
    private static final int MARGIN = 8;
    private static final int LINE = 20;

    private final Run run;
    private final ScenarioTexts texts;
    private final Map<NodeKey, Place> places = new HashMap<>();

    private record Place(int x, int y) {}

    private record Way(NodeKey from, NodeKey to) {}

    WayDrawing(Run run, ScenarioTexts texts) {
        this.run = run;
        this.texts = texts;
        addClassName("way-drawing");
        List<List<NodeKey>> layers = GraphLayers.of(run.scenario().graph()).layers();
        int rows = layers.stream().mapToInt(List::size).max().orElse(1);
        for (int layer = 0; layer < layers.size(); layer++) {
            int top = MARGIN + (rows - layers.get(layer).size()) * ROW / 2;
            for (int row = 0; row < layers.get(layer).size(); row++) {
                places.put(
                        layers.get(layer).get(row),
                        new Place(MARGIN + layer * COLUMN, top + row * ROW));
            }
        }
        int width = 2 * MARGIN + (layers.size() - 1) * COLUMN + WIDTH;
        int height = 2 * MARGIN + rows * ROW;
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("scenario.way.drawn"));
        add(new TrustedHtml(drawn(width, height).toString()));
    }

    private Markup drawn(int width, int height) {
        Markup svg =
                new Markup()
                        .tags(
                                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                                        .formatted(width, height, width, height));
        Set<Way> gone = new HashSet<>();
        run.made().forEach(made -> gone.add(new Way(made.at().node(), made.to().node())));
        ScenarioGraph graph = run.scenario().graph();
        for (boolean went : new boolean[] {false, true}) {
            for (Node node : graph.nodes().values()) {
                for (NodeKey to : GraphLayers.next(node)) {
                    Way way = new Way(node.key(), to);
                    if (gone.contains(way) == went) {
                        line(svg, way, went);
                    }
                }
            }
        }
        Map<NodeKey, Integer> met = new LinkedHashMap<>();
        List<Position> path = run.path();
        for (int i = 0; i < path.size(); i++) {
            met.putIfAbsent(path.get(i).node(), i + 1);
        }
        met.forEach((key, sequence) -> node(svg, key, sequence));
        graph.nodes().keySet().stream()
                .filter(key -> !met.containsKey(key))
                .forEach(key -> node(svg, key, 0));
        return svg.tags("</svg>");
    }

    private void line(Markup svg, Way way, boolean went) {
        Place from = places.get(way.from());
        Place to = places.get(way.to());
        if (from == null || to == null) {
            return;
        }
        boolean forward = to.x() > from.x();
        int startX = forward ? from.x() + WIDTH : from.x() + WIDTH / 2;
        int startY = forward ? from.y() + HEIGHT / 2 : from.y() + HEIGHT;
        int endX = forward ? to.x() : to.x() + WIDTH / 2;
        int endY = forward ? to.y() + HEIGHT / 2 : to.y() + HEIGHT;
        int bend = forward ? (endX - startX) / 2 : 0;
        int sag = forward ? 0 : ROW / 2;
        svg.tags(
                "<path class=\"%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>"
                        .formatted(
                                went ? "went" : "way-line",
                                startX,
                                startY,
                                startX + bend,
                                startY + sag,
                                endX - bend,
                                endY + sag,
                                endX,
                                endY));
    }

    /**
     * @param sequence of the decision that was taken there; 0: it was not met
     */
    private void node(Markup svg, NodeKey key, int sequence) {
        Place place = places.get(key);
        if (place == null) {
            return;
        }
        boolean isEnding = run.scenario().graph().node(key) instanceof Node.Ending;
        boolean leads = sequence > 0 && !isEnding;
        String kind = (isEnding ? "ending" : "moment") + (sequence > 0 ? " met" : "");
        svg.tags(
                leads
                        ? "<a class=\"%s\" router-ignore href=\"#decision-%d\">"
                                .formatted(kind, sequence)
                        : "<g class=\"%s\">".formatted(kind));
        svg.tags(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                        .formatted(place.x(), place.y(), WIDTH, HEIGHT));
        List<String> lines = Wrapped.lines(texts.moment(key).title(), LINE, 2);
        for (int i = 0; i < lines.size(); i++) {
            int y = place.y() + HEIGHT / 2 + 5 + (2 * i - (lines.size() - 1)) * 9;
            svg.tags("<text x=\"%d\" y=\"%d\">".formatted(place.x() + 10, y))
                    .text(lines.get(i))
                    .tags("</text>");
        }
        svg.tags(leads ? "</a>" : "</g>");
    }
}
