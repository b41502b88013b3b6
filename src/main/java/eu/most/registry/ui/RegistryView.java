package eu.most.registry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.most.registry.RegistryPages;
import jakarta.annotation.security.RolesAllowed;

/** The registry begins with its services. */
@Route(RegistryPages.REGISTRY)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class RegistryView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(ServicesView.class);
    }
}
