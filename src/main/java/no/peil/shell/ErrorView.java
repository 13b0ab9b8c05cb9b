package no.peil.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page broke: one sentence and the id that finds the reason in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Trouble implements HasErrorParameter<Exception> {

    private final transient ErrorReporter errors;

    ErrorView(ErrorReporter errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
        say("shell.broken", errors.report(trouble.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
