package eu.most.learning.ui.player;

import com.vaadin.flow.component.html.Div;

/**
 * HTML as one property instead of hundreds of components. Only for what the catalogue has sanitised
 * or {@link eu.most.uikit.Markup} has escaped.
 */
public class TrustedHtml extends Div {

    public TrustedHtml(String html, String... classNames) {
        addClassNames(classNames);
        getElement().setProperty("innerHTML", html);
    }
}
