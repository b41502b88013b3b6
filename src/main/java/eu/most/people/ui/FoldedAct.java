package eu.most.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;

/** An act that takes something away, folded so that nobody does it by accident. */
class FoldedAct extends NativeDetails {

    /**
     * @param action what unfolds it and, on the button below the parts, does it
     */
    FoldedAct(String action, Runnable act, Component... parts) {
        NativeButton button = new NativeButton(action, click -> act.run());
        button.addClassNames("btn", "danger");
        Div form = new Div(parts);
        form.add(button);
        form.addClassName("stack");
        setSummaryText(action);
        setContent(form);
    }
}
