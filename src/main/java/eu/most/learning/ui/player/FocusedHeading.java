package eu.most.learning.ui.player;

import com.vaadin.flow.component.html.H1;

/**
 * A heading that takes the focus. The shell moves it when the path changes; the questions of a test
 * share a path and differ in what follows it.
 */
public class FocusedHeading extends H1 {

    public FocusedHeading(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
        addAttachListener(attached -> getElement().callJsFunction("focus"));
    }
}
