package eu.most.uikit;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The place exists, but belongs to another role. */
@ParentLayout(Shell.class)
@PermitAll
class WrongRolePage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        explain("uikit.wrong-role", Map.of());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
