package eu.most.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says on the screen what failed behind a click. Without it Vaadin shows nothing, and the reader
 * believes that the click was carried out.
 */
@Component
class UiErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (failure instanceof AccessDeniedException) {
            LOG.info("refused: {}", failure.getMessage());
            show(ui -> ui.getTranslation("uikit.refused"));
            return;
        }
        FailureReport report = FailureReport.log(failure);
        show(ui ->
                ui.getTranslation(
                        report.notStored() ? "uikit.not-stored" : "uikit.unexpected",
                        Map.of("reference", report.reference())));
    }

    private static void show(Function<UI, String> text) {
        UI ui = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        if (ui != null && session != null && session.hasLock()) {
            SavedState.failed(ui);
            Alert.show(ui, text.apply(ui));
        }
    }
}
