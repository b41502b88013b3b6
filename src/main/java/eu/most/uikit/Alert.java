package eu.most.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One message that stays on top of the screen until it is closed; a newer one takes its place. */
class Alert extends Notice {

    private Alert(String text) {
        super(Kind.BAD);
        addClassName("alert");
        getElement().setAttribute("role", "alert");
        // In the browser's top layer: a dialog must not hide it.
        getElement().setAttribute("popover", "manual");
        NativeButton close =
                new NativeButton(getTranslation("uikit.close"), click -> removeFromParent());
        close.addClassNames("btn", "quiet");
        with(new Row(new Span(text), close));
        getElement().addAttachListener(shown -> getElement().callJsFunction("showPopover"));
    }

    static void show(UI ui, String text) {
        Alert earlier = ComponentUtil.getData(ui, Alert.class);
        if (earlier != null) {
            earlier.removeFromParent();
        }
        Alert alert = new Alert(text);
        ComponentUtil.setData(ui, Alert.class, alert);
        ui.add(alert);
    }
}
