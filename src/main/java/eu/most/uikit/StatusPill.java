package eu.most.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A status in one or two words. The word says it; the colour only helps. */
public class StatusPill extends Span {

    /** What the status means for whoever reads it. */
    public enum Kind {
        GOOD,
        WARN,
        BAD,
        GREY,
        RIVER
    }

    public StatusPill(Kind kind, String text) {
        super(text);
        addClassNames("pill", kind.name().toLowerCase(Locale.ROOT));
    }
}
