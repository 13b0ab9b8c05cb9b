package no.peil.participant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.PageHeading;
import no.peil.participant.DuplicateService;
import no.peil.participant.MergeOrder;
import no.peil.participant.MergeService;
import no.peil.participant.ParticipantId;
import no.peil.participant.PersonComparison;
import no.peil.participant.RecentMerge;
import org.jspecify.annotations.Nullable;

/** Two registrations side by side, and the deed that makes them one. */
@Route("dubletter/:one/:other")
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/duplicates.css")
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final Button merge = new Button(getTranslation("duplicate.merge"));
    final Button notSame = new Button(getTranslation("duplicate.not-same"));

    @Nullable
    ComparisonForm form;

    private final transient DuplicateService duplicates;
    private final transient MergeService merges;
    private final transient FactText facts;
    private final transient Clock clock;

    ComparisonView(DuplicateService duplicates, MergeService merges, FactText facts, Clock clock) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.facts = facts;
        this.clock = clock;
        addClassNames("page", "duplicates");
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    /** Where the comparison of two is inside Peil, for links. */
    static String path(ParticipantId one, ParticipantId other) {
        return DuplicatesView.PATH + "/" + one + "/" + other;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var back = new Anchor(DuplicatesView.PATH, getTranslation("duplicate.back"));
        compared(event.getRouteParameters())
                .ifPresentOrElse(
                        comparison -> show(comparison, back),
                        () -> add(new EmptyState(
                                getTranslation("duplicate.nothing"),
                                getTranslation("duplicate.nothing.what-to-do"),
                                back)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duplicate.comparison");
    }

    private Optional<PersonComparison> compared(RouteParameters parameters) {
        try {
            return parameters
                    .get("one")
                    .map(ParticipantId::parse)
                    .flatMap(one -> parameters
                            .get("other")
                            .map(ParticipantId::parse)
                            .flatMap(other -> duplicates.compare(one, other)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private void show(PersonComparison comparison, Anchor back) {
        var heading = new PageHeading(getPageTitle(), back);
        heading.setLead(getTranslation("duplicate.comparison.lead"));
        add(heading);
        if (comparison.marked() != null) {
            var marked = new Div(getTranslation(
                    "duplicate.marked",
                    comparison.marked().byName(),
                    Dates.day(comparison.marked().at())));
            marked.addClassName("message");
            add(marked);
        }
        var shown = new ComparisonForm(comparison, facts);
        form = shown;
        merge.addClickListener(click -> shown.order().ifPresent(order -> ask(order, shown)));
        notSame.addClickListener(click ->
                NotSame.ask(comparison.one().id(), comparison.other().id(), duplicates, ComparisonView::toTheList));
        var deeds = new Div(merge, notSame);
        deeds.addClassName("row");
        add(shown, deeds);
    }

    private void ask(MergeOrder order, ComparisonForm shown) {
        var lastDay = LocalDate.now(clock).plusDays(RecentMerge.DAYS_TO_UNDO);
        Confirm.ask(
                getTranslation("duplicate.merge.question"),
                getTranslation(
                        "duplicate.merge.consequence", shown.nameOf(false), shown.nameOf(true), Dates.format(lastDay)),
                getTranslation("duplicate.merge"),
                () -> merge(order));
    }

    private void merge(MergeOrder order) {
        try {
            merges.merge(order);
            Notices.done("duplicate.merge.done");
            PersonNavigation.toPerson(order.kept());
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    private static void toTheList() {
        UI.getCurrent().navigate(DuplicatesView.PATH);
    }
}
