package eu.most.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Marks the scripts and styles of Vaadin's bootstrap page as ours. */
@Component
class NonceOnScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NonceOnScripts::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            String nonce = CspNonce.of(request.getHttpServletRequest());
            page.getDocument().select("script, style").attr("nonce", nonce);
        }
    }
}
