package eu.most.documents.tables;

import eu.most.documents.Colour;
import eu.most.documents.Lines;
import eu.most.documents.TaggedDocument;
import eu.most.documents.Typeface;
import eu.most.documents.tables.Table.Column;
import eu.most.documents.tables.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A table down as many pages as it takes, A4 landscape, drawn and tagged at the same time. Its
 * headings are repeated on each page for the eye, and said once to those who hear them.
 */
final class TableLayout {

    private static final float GAP = 9;
    private static final float FOOT = 8.5f;

    private final TaggedDocument document;
    private final Style style;
    private final Table table;
    private final List<Float> lefts = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();
    private float y;

    TableLayout(TaggedDocument document, Style style, Table table) {
        this.document = document;
        this.style = style;
        this.table = table;
        float shares = 0;
        for (Column column : table.columns()) {
            shares += column.share();
        }
        float left = style.margin();
        for (Column column : table.columns()) {
            float width = style.width() * column.share() / shares;
            lefts.add(left);
            widths.add(width - GAP);
            left += width;
        }
    }

    /**
     * How a kind of document sets its tables, lengths in points.
     *
     * @param margin left and right
     * @param top where the table goes on after a turn of the page
     * @param bottom no row reaches lower
     * @param pad above and below the lines of a cell
     * @param names of rows are written in it
     * @param mostLines of a cell; of more the last one ends in an ellipsis
     * @param drawable makes any text one that our fonts have
     */
    record Style(
            float margin,
            float top,
            float bottom,
            float size,
            float pad,
            Typeface names,
            int mostLines,
            UnaryOperator<String> drawable) {

        float width() {
            return TaggedDocument.LONG - 2 * margin;
        }
    }

    /**
     * Draws from {@code top} on; without rows nothing.
     *
     * @return the lower edge on the last page
     */
    float draw(float top) {
        y = top;
        if (table.rows().isEmpty()) {
            return y;
        }
        COSDictionary whole = document.element(document.root(), "Table");
        headings(document.element(document.element(whole, "THead"), "TR"));
        COSDictionary body = document.element(whole, "TBody");
        for (Row row : table.rows()) {
            List<Lines> cells = cells(row);
            if (y + heightOf(cells) > style.bottom()) {
                document.nextPage();
                y = style.top();
                headings(null);
            }
            row(document.element(body, "TR"), cells, row.marked());
        }
        return y;
    }

    /** What stands below on each page there is now: a text, and the number of the page of all. */
    static void foot(
            TaggedDocument document, Style style, String text, BinaryOperator<String> pageOf) {
        String all = String.valueOf(document.pages());
        float base = style.bottom() + 23;
        float right = style.margin() + style.width();
        document.onEachPage(page -> {
            String number = pageOf.apply(String.valueOf(page), all);
            float x = right - Typeface.REGULAR.width(number, FOOT);
            String drawable = style.drawable().apply(text);
            document.text(Typeface.REGULAR, FOOT, Colour.MUTED, style.margin(), base, drawable);
            document.text(Typeface.REGULAR, FOOT, Colour.MUTED, x, base, number);
        });
    }

    /** Into this row of the structure tree, or as a repetition without meaning. */
    private void headings(@Nullable COSDictionary row) {
        List<Lines> headings = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            headings.add(cell(Typeface.STRONG, table.columns().get(i).heading(), i));
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
        String drawable = style.drawable().apply(text);
        return Lines.wrap(typeface, style.size(), drawable, widths.get(column))
                .atMost(style.mostLines());
    }

    private Runnable drawing(List<Lines> cells, int column, Colour colour) {
        Lines lines = cells.get(column);
        return () -> document.lines(lines, colour, lefts.get(column), y + style.pad());
    }

    /** Goes below these cells and draws a line there. */
    private void end(List<Lines> cells, float weight) {
        y += heightOf(cells);
        document.artifact(
                () -> document.rule(Colour.LINE, weight, style.margin(), y, style.width()));
    }

    private float heightOf(List<Lines> cells) {
        float highest = 0;
        for (Lines cell : cells) {
            highest = Math.max(highest, cell.height());
        }
        return highest + 2 * style.pad();
    }
}
