package eu.most.uikit;

import com.vaadin.flow.component.html.Span;
import eu.most.kernel.Sector;

/** A sector by its colour and its shape, a square or a circle, with a word. */
public class SectorSign extends Span {

    public SectorSign(Sector sector) {
        this(sector, "");
    }

    /** With another text than the sector's name, such as a person's name. */
    public SectorSign(Sector sector, String text) {
        addClassNames("sector", sector == Sector.PRISON ? "prison" : "third");
        String name = getTranslation("uikit.sector." + sector);
        setText(text.isEmpty() ? name : text);
        if (!text.isEmpty()) {
            setTitle(name);
        }
    }
}
