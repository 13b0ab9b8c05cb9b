package no.peil.intake.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.access.SignedInUser;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.intake.TransferService;

/** The requests for persons (<i>Overføringer</i>): those that ask us, and those that we have sent. */
@Route("overforinger")
@Menu(title = "transfer.title", order = 2.5)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/intake.css")
class TransfersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final Panel incoming = new Panel(getTranslation("transfer.incoming"));
    final Panel sent = new Panel(getTranslation("transfer.sent"));
    final Div asked = new Div();
    final Div asking = new Div();
    private final transient TransferService transfers;

    TransfersView(TransferService transfers) {
        this.transfers = transfers;
        addClassNames("page", "transfers");
        asked.addClassName("divided");
        asking.addClassName("divided");
        incoming.add(asked);
        sent.add(asking);
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation("transfer.lead"));
        add(heading, incoming, sent);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        renew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transfer.title");
    }

    private void renew() {
        asked.removeAll();
        transfers.incoming().forEach(request -> asked.add(new IncomingLine(request, transfers, this::renew)));
        if (asked.getComponentCount() == 0) {
            asked.add(new EmptyState(
                    getTranslation("transfer.incoming.empty"), getTranslation("transfer.incoming.empty.what-to-do")));
        }
        sent.setVisible(SignedInUser.required().role().isMunicipal());
        asking.removeAll();
        transfers.sent().forEach(request -> asking.add(TransferLine.of(request)));
        if (asking.getComponentCount() == 0) {
            asking.add(new EmptyState(
                    getTranslation("transfer.sent.empty"), getTranslation("transfer.sent.empty.what-to-do")));
        }
    }
}
