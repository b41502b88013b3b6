package eu.most.scenario.ui;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of so many characters, for drawings. */
final class Wrapped {

    private Wrapped() {}

    /**
     * At most so many lines; what does not fit is cut off, with an ellipsis.
     *
     * @param width characters of a line; a longer word has a line of its own
     */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shown.getLast() + "…");
        return shown;
    }
}
