package eu.most.documents.tables;

import eu.most.documents.Colour;
import eu.most.documents.Lines;
import eu.most.documents.PaperText;
import eu.most.documents.TaggedDocument;
import eu.most.documents.Typeface;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table down as many pages as they take, A4 landscape, drawn and tagged at the same
 * time. Its headings are repeated on each page for the eye, and said once to those who hear them.
 * Lengths are points.
 */
final class TableLayout {

    /** To the left, to the right, and above where the rows go on after a turn of the page. */
    static final float MARGIN = 42;

    static final float WIDTH = TaggedDocument.LONG - 2 * MARGIN;

    /** Nothing but the foot reaches lower. */
    static final float BOTTOM = TaggedDocument.NARROW - 52;

    private static final float GAP = 9;

    private final TaggedDocument document;
    private final Style style;
    private final List<Column> columns;
    private final List<Float> lefts = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();
    private float y;

    TableLayout(TaggedDocument document, PrintedTable table) {
        this.document = document;
        columns = table.columns();
        style = table.protocol() ? Style.VERBATIM : Style.USUAL;
        float shares = columns.stream().mapToInt(Column::share).sum();
        float left = MARGIN;
        for (Column column : columns) {
            float width = WIDTH * column.share() / shares;
            lefts.add(left);
            widths.add(width - GAP);
            left += width;
        }
    }

    /**
     * How cells are set.
     *
     * @param pad above and below the lines of a cell
     * @param names of rows are written in it
     * @param mostLines of a cell; of more the last one ends in an ellipsis
     * @param drawable makes any text one that our fonts have
     */
    private record Style(
            float size, float pad, Typeface names, int mostLines, UnaryOperator<String> drawable) {

        static final Style USUAL =
                new Style(10, 4.5f, Typeface.STRONG, Integer.MAX_VALUE, PaperText::drawable);

        static final Style VERBATIM =
                new Style(8.5f, 3.5f, Typeface.REGULAR, 3, PaperText::verbatim);
    }

    /** A text of this document as our fonts can draw it. */
    String drawable(String text) {
        return style.drawable().apply(text);
    }

    /** The same, broken into lines. */
    Lines lines(Typeface typeface, float size, String text, float width) {
        return Lines.wrap(typeface, size, drawable(text), width);
    }

    /**
     * Draws rows from {@code top} on; without any nothing.
     *
     * @return the lower edge on the last page
     */
    float draw(List<Row> rows, float top) {
        y = top;
        if (rows.isEmpty()) {
            return y;
        }
        COSDictionary whole = document.element(document.root(), "Table");
        headings(document.element(document.element(whole, "THead"), "TR"));
        COSDictionary body = document.element(whole, "TBody");
        for (Row row : rows) {
            List<Lines> cells = cells(row);
            if (y + heightOf(cells) > BOTTOM) {
                document.nextPage();
                y = MARGIN;
                headings(null);
            }
            row(document.element(body, "TR"), cells, row.marked());
        }
        return y;
    }

    /** Into this row of the structure tree, or as a repetition without meaning. */
    private void headings(@Nullable COSDictionary row) {
        List<Lines> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            headings.add(cell(Typeface.STRONG, columns.get(i).heading(), i));
            Runnable drawing = drawing(headings, i, Colour.MUTED);
            if (row == null) {
                document.artifact(drawing);
            } else {
                document.tagged(document.heading(row, "Column"), drawing);
            }
        }
        end(headings, 0.8f);
    }

    private void row(COSDictionary row, List<Lines> cells, boolean marked) {
        for (int i = 0; i < cells.size(); i++) {
            COSDictionary cell =
                    i == 0 ? document.heading(row, "Row") : document.element(row, "TD");
            document.tagged(cell, drawing(cells, i, marked && i == 1 ? Colour.BRICK : Colour.INK));
        }
        end(cells, 0.5f);
    }

    private List<Lines> cells(Row row) {
        List<Lines> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Typeface other = row.marked() && i == 1 ? Typeface.STRONG : Typeface.REGULAR;
            cells.add(cell(i == 0 ? style.names() : other, row.cells().get(i), i));
        }
        return cells;
    }

    private Lines cell(Typeface typeface, String text, int column) {
        return lines(typeface, style.size(), text, widths.get(column)).atMost(style.mostLines());
    }

    private Runnable drawing(List<Lines> cells, int column, Colour colour) {
        Lines lines = cells.get(column);
        return () -> document.lines(lines, colour, lefts.get(column), y + style.pad());
    }

    /** Goes below these cells and draws a line there. */
    private void end(List<Lines> cells, float weight) {
        y += heightOf(cells);
        document.artifact(() -> document.rule(Colour.LINE, weight, MARGIN, y, WIDTH));
    }

    private float heightOf(List<Lines> cells) {
        float highest = 0;
        for (Lines cell : cells) {
            highest = Math.max(highest, cell.height());
        }
        return highest + 2 * style.pad();
    }
}
