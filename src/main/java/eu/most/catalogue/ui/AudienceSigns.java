package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.most.kernel.Sector;
import eu.most.uikit.SectorSign;
import java.util.Set;

/** For whom a module is: one sign for a joint one, else one for each sector. */
class AudienceSigns extends Div {

    AudienceSigns(Set<Sector> sectors, boolean joint) {
        addClassName("row");
        if (joint) {
            Span sign = new Span(getTranslation("catalogue.sector.joint"));
            sign.addClassNames("sector", "joint");
            add(sign);
        } else {
            sectors.stream().sorted().forEach(sector -> add(new SectorSign(sector)));
        }
    }
}
