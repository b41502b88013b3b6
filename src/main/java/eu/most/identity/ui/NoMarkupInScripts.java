package eu.most.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps what people wrote inside the script that Vaadin's bootstrap page carries it in. The first
 * screen comes along as JSON, and Vaadin writes it down as it is: a name with {@code </script>}
 * would end the script.
 */
@Component
class NoMarkupInScripts implements VaadinServiceInitListener {

    /** Vaadin's mark of the scripts that carry the start message. */
    private static final String START_MESSAGE = "script[initial]";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NoMarkupInScripts::escape);
    }

    private static void escape(IndexHtmlResponse page) {
        for (Element script : page.getDocument().select(START_MESSAGE)) {
            for (DataNode text : script.dataNodes()) {
                // Only strings have this sign there, and in those of JSON it means the same.
                text.setWholeData(text.getWholeData().replace("<", "\\u003c"));
            }
        }
    }
}
