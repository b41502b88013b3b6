package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.CurrentActor;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.access.Role;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.Certificates;
import eu.most.uikit.PageNumber;
import eu.most.uikit.SearchForm;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/**
 * The certificates of whoever looks: a holder's own as cards, for an accreditation officer the
 * search over all.
 */
@Route(CertificatePages.CERTIFICATES)
@PermitAll
class CertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;
    private final CurrentActor currentActor;
    private final PageLinks links;

    CertificatesView(Certificates certificates, CurrentActor currentActor, PageLinks links) {
        this.certificates = certificates;
        this.currentActor = currentActor;
        this.links = links;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean officer = currentActor.get().is(Role.ACCREDITOR);
        if (currentActor.get().is(Role.TRAINEE) || !officer) {
            add(new OwnCertificates(certificates));
        }
        if (officer) {
            String text = SearchForm.textIn(event.getLocation());
            add(
                    new CertificateSearch(
                            certificates,
                            text,
                            PageNumber.in(event.getLocation()),
                            links.path(LinkedPage.CERTIFICATE_LIST_CHECK)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("certificates.title")));
    }
}
