package no.peil.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;

/** Where one lands: the first page that the role opens. Only a role without any page stays here, and reads why. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    StartView() {
        addClassName("page");
        add(
                new PageHeading(getTranslation("shell.start")),
                new EmptyState(getTranslation("shell.start.nothing"), getTranslation("shell.start.what-to-do")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(entry -> event.forwardTo(entry.path()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start");
    }
}
