package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Gives the focus back to a form whose answer draws the whole screen anew, itself included, unless
 * the reader has gone elsewhere meanwhile.
 */
public final class FormDrawnAgain {

    private FormDrawnAgain() {}

    /** Notes that this form was sent. */
    public static void sent(UI ui, Class<? extends Component> form) {
        ComponentUtil.setData(ui, key(form), form.getName());
    }

    /**
     * Gives the focus to what is found in this form, if one of its kind was sent before.
     *
     * @param selector of CSS
     */
    public static void focus(UI ui, Component form, String selector) {
        String key = key(form.getClass());
        if (ComponentUtil.getData(ui, key) != null) {
            ComponentUtil.setData(ui, key, null);
            form.getElement()
                    .executeJs(
                            "if (document.activeElement === document.body) { this.querySelector($0).focus(); }",
                            selector);
        }
    }

    private static String key(Class<? extends Component> form) {
        return FormDrawnAgain.class.getName() + "." + form.getName();
    }
}
