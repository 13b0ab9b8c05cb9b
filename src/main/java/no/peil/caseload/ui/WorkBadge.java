package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.peil.caseload.PersonWork;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.participant.ui.PersonBandBadge;
import no.peil.participant.ui.PersonPage;

/** On every tab: that the work with the person waits, and that the basis of the decision has changed. */
@org.springframework.stereotype.Component
class WorkBadge implements PersonBandBadge {

    private final WorkServices services;

    WorkBadge(WorkServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> create(PersonPage page) {
        return services.of(page)
                .map(WorkBadge::badges)
                .filter(badges -> badges.getComponentCount() > 0)
                .map(Component.class::cast);
    }

    private static Div badges(PersonWork work) {
        var badges = new Div();
        badges.addClassNames("row", "badges");
        var waiting = work.waiting();
        if (waiting != null) {
            badges.add(new StateBadge(
                    State.WAIT,
                    I18NProvider.translate(
                            "waiting.badge",
                            I18NProvider.translate("waiting-reason." + waiting.reason()),
                            Dates.format(waiting.until()))));
        }
        if (work.basisChangedAt() != null) {
            badges.add(new StateBadge(State.NEAR, I18NProvider.translate("work.basis")));
        }
        return badges;
    }
}
