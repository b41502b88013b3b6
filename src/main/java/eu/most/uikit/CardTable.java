package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table whose first cell names the row; on a phone each row becomes a card. */
public class CardTable extends NativeTable {

    private final List<String> captions;

    /** With the captions of its columns in the reader's language. */
    public CardTable(List<String> captions) {
        this.captions = List.copyOf(captions);
        addClassName("as-cards");
        NativeTableRow head = getHead().addRow();
        captions.forEach(caption -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(caption);
            cell.getElement().setAttribute("scope", "col");
        });
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are columns
     */
    public void addRow(Component... cells) {
        if (cells.length != captions.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + captions.size() + " columns");
        }
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(cells[0]);
        for (int column = 1; column < cells.length; column++) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", captions.get(column));
            cell.add(cells[column]);
        }
    }

    /** A cell of plain text. */
    public static Span text(String text) {
        return new Span(text);
    }
}
