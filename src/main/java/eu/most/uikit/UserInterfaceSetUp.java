package eu.most.uikit;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import eu.most.kernel.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gives every session our error handler and every page the language of its reader.
 *
 * @see "src/docs/decisions/0026-a-page-brings-its-screen.md"
 */
@Component
class UserInterfaceSetUp implements VaadinServiceInitListener {

    private final Messages messages;
    private final ReaderLanguage readerLanguage;
    private final UiErrorHandler errorHandler;

    UserInterfaceSetUp(
            Messages messages, ReaderLanguage readerLanguage, UiErrorHandler errorHandler) {
        this.messages = messages;
        this.readerLanguage = readerLanguage;
        this.errorHandler = errorHandler;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::nameTheLanguage);
        event.getSource()
                .addSessionInitListener(start -> start.getSession().setErrorHandler(errorHandler));
        event.getSource().addUIInitListener(start -> speakTheLanguage(start.getUI()));
        event.getSource()
                .setSystemMessagesProvider(
                        info -> systemMessages(LanguageTag.of(info.getLocale())));
    }

    private void nameTheLanguage(IndexHtmlResponse response) {
        HttpServletRequest request = plain(response.getVaadinRequest());
        LanguageTag language = readerLanguage.of(request);
        if (request.getParameter("lang") != null) {
            // The requests that follow from this page no longer carry its address.
            readerLanguage.remember(language, request);
        }
        response.getDocument().getElementsByTag("html").attr("lang", language.value());
    }

    private void speakTheLanguage(UI ui) {
        LanguageTag language = readerLanguage.of(plain(VaadinRequest.getCurrent()));
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(text("uikit.connection.lost", language));
        reconnect.setDialogTextGaveUp(text("uikit.connection.lost", language));
        reconnect.setReconnectAttempts(10_000);
        reconnect.setReconnectInterval(3_000);
    }

    private static HttpServletRequest plain(VaadinRequest request) {
        return ((VaadinServletRequest) request).getHttpServletRequest();
    }

    private SystemMessages systemMessages(LanguageTag language) {
        CustomizedSystemMessages all = new CustomizedSystemMessages();
        all.setSessionExpiredNotificationEnabled(true);
        all.setSessionExpiredCaption(text("uikit.session.ended.title", language));
        all.setSessionExpiredMessage(text("uikit.session.ended.text", language));
        all.setInternalErrorNotificationEnabled(true);
        all.setInternalErrorCaption(text("uikit.unexpected.title", language));
        all.setInternalErrorMessage(text("uikit.session.stale.text", language));
        all.setSyncErrorNotificationEnabled(true);
        all.setSyncErrorCaption(text("uikit.session.stale.title", language));
        all.setSyncErrorMessage(text("uikit.session.stale.text", language));
        all.setCookiesDisabledNotificationEnabled(true);
        all.setCookiesDisabledCaption(text("uikit.session.ended.title", language));
        all.setCookiesDisabledMessage(text("uikit.session.ended.text", language));
        return all;
    }

    private String text(String key, LanguageTag language) {
        return messages.text(key, language, Map.of());
    }
}
