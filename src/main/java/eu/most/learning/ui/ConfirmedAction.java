package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** An act that is explained before it can be done: it unfolds what happens, and then the button. */
class ConfirmedAction extends NativeDetails {

    private static final long serialVersionUID = 1L;

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
