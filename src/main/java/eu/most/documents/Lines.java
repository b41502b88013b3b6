package eu.most.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines at one size.
 *
 * @param size in points
 */
public record Lines(Typeface typeface, float size, List<String> lines) {

    private static final float STEP = 0.5f;
    private static final float LEADING = 1.3f;
    private static final float ANY_HEIGHT = 1000;

    /** One text as one line, however long. */
    public static Lines single(Typeface typeface, float size, String text) {
        return new Lines(typeface, size, List.of(text));
    }

    /** One text as one line no wider than {@code width} points, as large as it fits. */
    static Lines fitOne(
            Typeface typeface, String text, float width, float largest, float smallest) {
        return fit(typeface, text, width, largest, smallest, 1, ANY_HEIGHT);
    }

    /** Breaks a text at this size into lines no wider than {@code width} points. */
    public static Lines wrap(Typeface typeface, float size, String text, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String candidate = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(candidate, size) <= width) {
                line.setLength(0);
                line.append(candidate);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(breakWord(typeface, size, word, width, lines));
        }
        lines.add(line.toString());
        return new Lines(typeface, size, List.copyOf(lines));
    }

    /** The words of a text; a single letter stays with what follows, as Czech typography asks. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String letter = "";
        for (String word : text.split(" ", -1)) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0)) && letter.isEmpty()) {
                letter = word + " ";
            } else {
                words.add(letter + word);
                letter = "";
            }
        }
        if (!letter.isEmpty()) {
            words.add(letter.strip());
        }
        return words;
    }

    /** Takes whole lines off a word that is wider than one; what is left stands for the next. */
    private static String breakWord(
            Typeface typeface, float size, String word, float width, List<String> lines) {
        String rest = word;
        while (typeface.width(rest, size) > width) {
            int end = 1;
            while (typeface.width(rest.substring(0, end + 1), size) <= width) {
                end++;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /**
     * Shrinks a text to one line, else breaks it into two lines and shrinks those, and so on: fewer
     * lines win over a larger size as long as the size stays above a floor that falls with each
     * line.
     *
     * @param largest size in points to begin with
     * @param smallest size in points never gone below, unless nothing else helps
     * @param mostHeight in points, of all lines together at our leading
     */
    static Lines fit(
            Typeface typeface,
            String text,
            float width,
            float largest,
            float smallest,
            int mostLines,
            float mostHeight) {
        for (int count = 1; count <= mostLines; count++) {
            float share = (mostLines - count) / (float) mostLines;
            float floor = Math.max(smallest, largest * (0.45f + 0.35f * share));
            if (count == mostLines) {
                floor = smallest;
            }
            for (float size = largest; size >= floor; size -= STEP) {
                if (count == 1) {
                    if (typeface.width(text, size) <= width && size * LEADING <= mostHeight) {
                        return single(typeface, size, text);
                    }
                    continue;
                }
                Lines lines = wrap(typeface, size, text, width);
                if (lines.lines.size() <= count && lines.height() <= mostHeight) {
                    return lines.balanced(text, width);
                }
            }
        }
        float size = smallest;
        Lines lines = wrap(typeface, size, text, width);
        while (lines.lines.size() > mostLines || lines.height() > mostHeight) {
            size *= 0.95f;
            lines = wrap(typeface, size, text, width);
        }
        return lines;
    }

    /** The same number of lines, made as even as they can be. */
    private Lines balanced(String text, float width) {
        Lines best = this;
        for (float narrower = width * 0.97f; narrower > width * 0.4f; narrower -= width * 0.03f) {
            Lines candidate = wrap(typeface, size, text, narrower);
            if (candidate.lines.size() > lines.size()) {
                break;
            }
            best = candidate;
        }
        return best;
    }

    /** The first of these lines; where some are left out, the last one ends in an ellipsis. */
    public Lines atMost(int most) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        String last = first.removeLast();
        first.add((last.length() > 1 ? last.substring(0, last.length() - 1) : last) + "…");
        return new Lines(typeface, size, List.copyOf(first));
    }

    /** From the top of the first line to the top of a line after the last. */
    public float height() {
        return lines.size() * pitch();
    }

    /** From one base line to the next. */
    float pitch() {
        return size * LEADING;
    }
}
