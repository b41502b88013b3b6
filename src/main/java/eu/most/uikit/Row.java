package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts side by side, on more lines where there is no room. */
public class Row extends Div {

    public Row(Component... parts) {
        super(parts);
        addClassName("row");
    }
}
