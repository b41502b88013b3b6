package eu.most.certificates.document;

import eu.most.certificates.document.TableReport.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table as lines that fit into their columns, and how they fall on pages. */
final class TableRows {

    static final float SIZE = 8.5f;
    static final float PITCH = 11;
    static final float PADDING = 7;

    private static final float GAP = 8;
    private static final int MOST_LINES = 3;

    private TableRows() {}

    /** A row ready for drawing. */
    record Laid(List<List<String>> cells, boolean marked) {

        float height() {
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            return lines * PITCH + PADDING;
        }
    }

    /**
     * All rows, those of a page together.
     *
     * @param width of the table
     * @param first height for rows on the first page
     * @param others height on each other page
     */
    static List<List<Laid>> pages(TableReport report, float width, float first, float others) {
        List<List<Laid>> pages = new ArrayList<>();
        List<Laid> page = new ArrayList<>();
        float left = first;
        for (TableReport.Row row : report.rows()) {
            Laid laid = laid(row, report.columns(), width);
            if (laid.height() > left) {
                pages.add(page);
                page = new ArrayList<>();
                left = others;
            }
            page.add(laid);
            left -= laid.height();
        }
        pages.add(page);
        return pages;
    }

    private static Laid laid(TableReport.Row row, List<Column> columns, float width) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Typeface typeface = i == 1 && row.marked() ? Typeface.STRONG : Typeface.REGULAR;
            String text = drawable(row.cells().get(i));
            float room = columns.get(i).share() * width - GAP;
            List<String> lines = Lines.wrap(typeface, SIZE, text, room).lines();
            cells.add(
                    lines.size() <= MOST_LINES
                            ? lines
                            : List.of(lines.get(0), lines.get(1), shortened(lines.get(2))));
        }
        return new Laid(cells, row.marked());
    }

    private static String shortened(String line) {
        return (line.length() > 1 ? line.substring(0, line.length() - 1) : line) + "…";
    }

    /** The text with a question mark for what our fonts lack: names of files hold anything. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character ->
                        Character.isISOControl(character)
                                        || Character.getType(character) == Character.FORMAT
                                        || Typeface.REGULAR.glyph(character) == 0
                                        || Typeface.STRONG.glyph(character) == 0
                                ? '?'
                                : character)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }
}
