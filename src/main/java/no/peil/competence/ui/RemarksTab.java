package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonTab;

/** The tab <i>Merknader</i>. */
@org.springframework.stereotype.Component
class RemarksTab implements PersonTab {

    static final String KEY = "merknader";

    private final MappingServices services;

    RemarksTab(MappingServices services) {
        this.services = services;
    }

    static void open(ParticipantId person) {
        PersonNavigation.toPerson(person, KEY);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create(PersonPage page) {
        return new RemarksPanel(page, services);
    }

    @Override
    public OptionalInt count(PersonPage page) {
        return OptionalInt.of(services.remarks(page).size());
    }
}
