package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** An action behind an explanation: it unfolds a text about what happens, and the button. */
class ConfirmedAction extends NativeDetails {

    ConfirmedAction(String what, String whatHappens, String yes, Runnable act) {
        super(what);
        addClassName("asked");
        NativeButton button = new NativeButton(yes, click -> act.run());
        button.addClassName("btn");
        Div content = new Div(new Paragraph(whatHappens), button);
        content.addClassName("stack");
        setContent(content);
    }
}
