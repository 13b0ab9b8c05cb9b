package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonSidePanel;

/** Puts the work with the person beside the mapping, for those who do it: the municipality's own. */
@org.springframework.stereotype.Component
class WorkSidePanel implements PersonSidePanel {

    private static final int ORDER = 30;

    private final WorkServices services;

    WorkSidePanel(WorkServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        return services.of(page)
                .<Component>map(work -> new WorkPanel(page, work, services))
                .orElseGet(WorkSidePanel::nothing);
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
