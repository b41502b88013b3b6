package eu.most.registry.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/** A short form under a heading, with one button at its end. */
public class FormCard extends Section {

    public FormCard(String heading, String action, Runnable send, Component... parts) {
        addClassNames("card", "form", "stack");
        NativeButton button = new NativeButton(action, click -> send.run());
        button.addClassNames("btn", "primary");
        add(new H2(heading));
        add(parts);
        add(button);
    }
}
