package eu.most.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A service refused an object: looks exactly as if the object were not there. */
@ParentLayout(Shell.class)
@PermitAll
class RefusedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedPage.class);

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        LOG.info("refused: {}", parameter.getException().getMessage());
        explain("uikit.not-found", Map.of());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
