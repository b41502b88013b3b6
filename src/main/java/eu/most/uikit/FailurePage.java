package eu.most.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** A view could not be shown. The log knows why, under the reference on the page. */
@ParentLayout(Shell.class)
@PermitAll
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        FailureReport report = FailureReport.log(parameter.getCaughtException());
        explain(
                report.notStored() ? "uikit.no-database" : "uikit.failure",
                Map.of("reference", report.reference()));
        return report.notStored()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
