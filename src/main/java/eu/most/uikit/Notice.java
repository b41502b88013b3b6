package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A few words in a tinted box with a sign, seen before they are read. The one place that writes the
 * class {@code note}: its grid has a narrow column for the sign, into which bare words would fall
 * letter by letter.
 */
public class Notice extends Div {

    /** What the words are about: the tint and the sign that say so. */
    public enum Kind {
        TOLD("", "told"),
        GOOD("good", "passed"),
        WARNING("warn", "warning"),
        BAD("bad", "failed");

        private final String tint;
        private final String sign;

        Kind(String tint, String sign) {
            this.tint = tint;
            this.sign = sign;
        }
    }

    private final Div words = new Div();

    /** One sentence or two. */
    public Notice(Kind kind, String text) {
        this(kind, new Paragraph(text));
    }

    /** Several parts below each other. */
    public Notice(Kind kind, Component... parts) {
        Span icon = new Span();
        icon.addClassNames("icon", kind.sign);
        icon.getElement().setAttribute("aria-hidden", "true");
        words.add(parts);
        words.addClassNames("stack", "tight");
        addClassName("note");
        if (!kind.tint.isEmpty()) {
            addClassName(kind.tint);
        }
        add(icon, words);
    }

    /** A further part below the others. */
    public Notice with(Component part) {
        words.add(part);
        return this;
    }
}
