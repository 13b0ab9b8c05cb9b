package no.peil.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.server.VaadinSession;

/**
 * Warns two minutes before the session ends for want of activity, and lets the user stay with one key. The script counts
 * from the last real activity in any window of this browser; what it says here only keeps the server's own count, which
 * decides, in step with it.
 */
@Tag("peil-session-watch")
@JavaScript("context://scripts/session-watch.js")
class SessionWatch extends Component {

    @Override
    protected void onAttach(AttachEvent attached) {
        var element = getElement();
        element.setProperty("heading", getTranslation("shell.time-out.heading"));
        element.setProperty("words", getTranslation("shell.time-out.words"));
        element.setProperty("stay", getTranslation("shell.time-out.stay"));
        element.setProperty("leave", getTranslation("shell.time-out.leave"));
        element.setProperty("seconds", attached.getSession().getSession().getMaxInactiveInterval());
    }

    /** The user is there: the call itself is the sign of life. */
    @ClientCallable
    void present() {}

    /** The time is up, or the user chose to leave: the session ends here, whatever the server has counted. */
    @ClientCallable
    void leave() {
        // Asked for by the answer, not sooner: a log-in form loaded meanwhile would belong to the dying session.
        getUI().ifPresent(ui -> ui.getPage().reload());
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
