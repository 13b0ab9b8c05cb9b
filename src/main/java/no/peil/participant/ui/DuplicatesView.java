package no.peil.participant.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.participant.DuplicateService;
import no.peil.participant.MergeService;

/** The registrations that may be of one person (<i>Mulige dubletter</i>), and the merges that can still be undone. */
@Route("dubletter")
@Menu(title = "duplicate.title", order = 22)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/duplicates.css")
class DuplicatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "dubletter";
    static final int SHOWN = 50;

    final Div pairs = new Div();
    final Div recent = new Div();
    private final Panel alike = new Panel(getTranslation("duplicate.pairs"), pairs);
    private final transient DuplicateService duplicates;
    private final transient MergeService merges;

    DuplicatesView(DuplicateService duplicates, MergeService merges) {
        this.duplicates = duplicates;
        this.merges = merges;
        addClassNames("page", "duplicates");
        pairs.addClassName("divided");
        recent.addClassName("divided");
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation("duplicate.lead"));
        add(heading, alike, new Panel(getTranslation("duplicate.recent"), recent));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        renew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duplicate.title");
    }

    private void renew() {
        renewPairs();
        recent.removeAll();
        merges.recent().forEach(merge -> recent.add(new RecentMergeLine(merge, merges, this::renew)));
        if (recent.getComponentCount() == 0) {
            recent.add(new EmptyState(
                    getTranslation("duplicate.recent.none"), getTranslation("duplicate.recent.none.what-to-do")));
        }
    }

    private void renewPairs() {
        pairs.removeAll();
        var found = duplicates.proposals();
        alike.setHeading(
                found.isEmpty()
                        ? getTranslation("duplicate.pairs")
                        : getTranslation("duplicate.pairs.count", found.size()));
        found.stream().limit(SHOWN).forEach(pair -> pairs.add(new DuplicateLine(pair, duplicates, this::renewPairs)));
        if (found.isEmpty()) {
            pairs.add(new EmptyState(
                    getTranslation("duplicate.pairs.empty"), getTranslation("duplicate.pairs.empty.what-to-do")));
        }
        if (found.size() > SHOWN) {
            var more = new Div(getTranslation("duplicate.pairs.first", SHOWN, found.size()));
            more.addClassName("secondary");
            pairs.add(more);
        }
    }
}
