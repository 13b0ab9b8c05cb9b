package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonTab;

/** The tab <i>Kartlegging</i>. */
@org.springframework.stereotype.Component
class MappingTab implements PersonTab {

    static final String KEY = "kartlegging";

    private final MappingServices services;

    MappingTab(MappingServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(PersonPage page) {
        return new MappingPanel(page, services);
    }
}
