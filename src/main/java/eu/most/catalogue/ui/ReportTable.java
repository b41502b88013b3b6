package eu.most.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table whose rows become cards on a narrow screen. */
abstract class ReportTable extends NativeTable {

    private final List<String> columns;

    /** With the headings of its columns, in the reader's language. */
    ReportTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("as-cards");
        setCaptionText(caption);
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    final void row(Component... cells) {
        NativeTableRow row = getBody().addRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
    }
}
