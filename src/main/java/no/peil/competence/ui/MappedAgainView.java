package no.peil.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.competence.MappedAgain;
import no.peil.competence.RemappingService;
import no.peil.participant.ui.PersonNavigation;

/** Whom somebody has mapped although they were mapped already (<i>Kartlagt på nytt</i>), for IMDi to follow up. */
@Route("kartlagt-pa-nytt")
@Menu(title = "mapped-again.title", order = 4)
@RolesAllowed("LIAISON")
class MappedAgainView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RemappingService mappings;
    private final transient Offices offices;
    final Panel list = new Panel(getTranslation("mapped-again.list"));

    MappedAgainView(RemappingService mappings, Offices offices) {
        this.mappings = mappings;
        this.offices = offices;
        addClassNames("page", "mapped-again");
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation("mapped-again.lead"));
        add(heading, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.getChildren().skip(1).toList().forEach(old -> old.removeFromParent());
        var found = mappings.all();
        if (found.isEmpty()) {
            list.add(new EmptyState(getTranslation("mapped-again.none"), getTranslation("mapped-again.none.why")));
            return;
        }
        var lines = new Div();
        lines.addClassName("divided");
        found.forEach(again -> lines.add(line(again)));
        list.add(lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mapped-again.title");
    }

    private Div line(MappedAgain again) {
        var record = again.earlier().record();
        var aside = again.earlier().superseded();
        var person = new Anchor(PersonNavigation.path(record.participant()), again.name());
        person.addClassName("strong");
        var head = new Div(person, new Span(offices.nameOf(aside.municipality())));
        head.addClassName("row");
        var completed = record.completed() == null ? record.started() : record.completed();
        var before = new Span(getTranslation("mapped-again.before", offices.headline(record), completed.name()));
        before.addClassName("hint");
        return new Div(head, new Paragraph(EarlierMappingsPanel.why(again.earlier(), offices)), before);
    }
}
