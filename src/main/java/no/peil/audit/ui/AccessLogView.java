package no.peil.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.audit.AuditLogService;
import no.peil.audit.LogFilter;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.municipality.MunicipalityRegister;

/** The log (<i>innsynslogg</i>): every opening of a person and every other logged action, newest first. */
@Route("innsynslogg")
@Menu(title = "audit.title", order = 20)
@RolesAllowed("AUDITOR")
class AccessLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final LogFilterBar filters;
    final LogGrid grid;
    final Div nothing = new Div();

    private final AuditLogService log;

    AccessLogView(AuditLogService log, MunicipalityRegister municipalities) {
        this.log = log;
        filters = new LogFilterBar(
                log, chosen -> getUI().ifPresent(ui -> ui.navigate(AccessLogView.class, LogFilterInUrl.write(chosen))));
        grid = new LogGrid(municipalities);
        var heading = new PageHeading(getTranslation("audit.title"));
        heading.setLead(getTranslation("audit.lead"));
        addClassName("page");
        add(heading, filters, grid, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = LogFilterInUrl.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        show(filter);
    }

    private void show(LogFilter filter) {
        long newest = log.newest();
        boolean found = !log.find(filter, newest, 0, 1).isEmpty();
        grid.setVisible(found);
        nothing.setVisible(!found);
        nothing.removeAll();
        if (found) {
            grid.setItems(query -> log.find(filter, newest, query.getOffset(), query.getLimit()).stream());
        } else {
            nothing.add(
                    filter.narrows()
                            ? new EmptyState(
                                    getTranslation("audit.none-found"), getTranslation("audit.none-found.what-to-do"))
                            : new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.what-to-do")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
