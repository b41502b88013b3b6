package eu.most.accreditation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eu.most.accreditation.ServiceStatus;
import eu.most.uikit.FormDrawnAgain;
import eu.most.uikit.SearchForm;
import java.util.Map;
import java.util.Optional;

/** The list of services by status, each a link; whoever follows one keeps the focus on it. */
class StatusTabs extends Nav {

    /**
     * @param text that is searched for, whichever status
     */
    StatusTabs(String text, Optional<ServiceStatus> current) {
        addClassNames("nav", "row");
        setAriaLabel(getTranslation("accreditation.filter"));
        add(link(getTranslation("accreditation.filter.all"), Map.of("q", text), current.isEmpty()));
        for (ServiceStatus one : ServiceStatus.values()) {
            add(
                    link(
                            getTranslation("accreditation.status." + one),
                            Map.of("q", text, "status", one.name()),
                            current.filter(one::equals).isPresent()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        FormDrawnAgain.focus(event.getUI(), this, "[aria-current]");
    }

    private static Anchor link(String name, Map<String, String> parameters, boolean current) {
        Anchor link = new Anchor(SearchForm.address(AccreditationView.ROUTE, parameters), name);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
