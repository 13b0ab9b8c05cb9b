package no.peil.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A service said, while a page was being made, that what the page shows is for another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Trouble implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        say("shell.not-allowed");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
