package eu.most.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All figures of one run, as a table for people and as JSON for programs. */
final class Report {

    private final Machine machine;
    private final List<Figure> figures = new ArrayList<>();

    Report(Machine machine) {
        this.machine = machine;
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        row(table, "", "measured", "", "bar", "", "a peer");
        for (Figure figure : figures) {
            row(
                    table,
                    figure.what(),
                    number(figure.value()),
                    figure.unit(),
                    figure.bar().isEmpty()
                            ? ""
                            : (figure.moreIsBetter() ? "≥ " : "≤ ")
                                    + number(figure.bar().getAsDouble()),
                    figure.bar().isEmpty() ? "" : figure.meetsItsBar() ? "met" : "MISSED",
                    figure.peer());
        }
        return table.append('\n').append(machine.describe()).append('\n').toString();
    }

    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("machine", machine.facts());
        for (Figure figure : figures) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("value", Math.round(figure.value() * 100) / 100.0);
            entry.put("unit", figure.unit());
            figure.bar()
                    .ifPresent(bar -> {
                        entry.put(figure.moreIsBetter() ? "atLeast" : "atMost", bar);
                        entry.put("met", figure.meetsItsBar());
                    });
            root.put(figure.key(), entry);
        }
        return new JsonMapper().writeValueAsString(root);
    }

    private static void row(StringBuilder table, String... cells) {
        table.append(
                        String.format(Locale.ROOT, "%-58s %10s %-13s %9s %-7s %s", (Object[]) cells)
                                .stripTrailing())
                .append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.1f", value);
    }
}
