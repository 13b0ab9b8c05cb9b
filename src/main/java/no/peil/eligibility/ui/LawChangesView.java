package no.peil.eligibility.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.ImpactService;
import no.peil.eligibility.ImpactStudy;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.ReassessmentService;
import no.peil.eligibility.RunId;
import no.peil.eligibility.RunState;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and dates of the law (<i>Regelendringer</i>), what a change would do, and the runs that assess everybody anew.
 * The URL says which study is open.
 */
@Route("regelendringer/:study?")
@Menu(title = "law-changes.title", order = 14)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON", "SYSTEM_ADMIN"})
@StyleSheet("context://styles/law-changes.css")
class LawChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "regelendringer";
    private static final int EVERY_SECOND = 1_000;

    private final transient LawParametersService parameters;
    private final transient ImpactService impact;
    private final transient ReassessmentService reassessment;
    private final transient MunicipalityRegister municipalities;
    private final transient Clock clock;
    private final boolean administers = SignedInUser.required().role() == Role.SYSTEM_ADMIN;
    private final Div inForce = new Div();

    @Nullable
    StudiesPanel studies;

    @Nullable
    RunsPanel runs;

    private @Nullable Registration polling;

    LawChangesView(
            LawParametersService parameters,
            ImpactService impact,
            ReassessmentService reassessment,
            MunicipalityRegister municipalities,
            Clock clock) {
        this.parameters = parameters;
        this.impact = impact;
        this.reassessment = reassessment;
        this.municipalities = municipalities;
        this.clock = clock;
        addClassNames("page", "law-changes");
    }

    /** Where a study is inside Peil, for links. */
    static String path(RunId study) {
        return ROUTE + "/" + study;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("study");
        removeAll();
        studies = null;
        runs = null;
        if (wanted.isEmpty()) {
            showAll();
        } else {
            wanted.flatMap(LawChangesView::id)
                    .flatMap(impact::find)
                    .filter(study -> study.run().state() == RunState.DONE)
                    .ifPresentOrElse(this::show, this::showNone);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("law-changes.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> renew());
        renew();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        Optional.ofNullable(polling).ifPresent(Registration::remove);
    }

    private void showAll() {
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation(administers ? "law-changes.lead" : "law-changes.lead.read-only"));
        studies = new StudiesPanel(impact, today(), administers, this::cancel, this::renew);
        add(heading, inForce, studies);
        if (administers) {
            runs = new RunsPanel(reassessment, this::renew);
            add(runs);
        }
        showParameters();
        renew();
    }

    private void cancel(RunId study) {
        try {
            reassessment.cancel(study);
        } catch (Refusal over) {
            Notices.refused(over);
        }
        renew();
    }

    private void showParameters() {
        inForce.removeAll();
        inForce.add(new ParametersPanel(parameters, today(), administers, () -> {
            showParameters();
            renew();
        }));
    }

    /** Shows how far runs and studies have come, and looks again every second while one is under way. */
    private void renew() {
        boolean underWay = studies != null && studies.renew();
        underWay = (runs != null && runs.renew()) || underWay;
        int interval = underWay ? EVERY_SECOND : -1;
        getUI().ifPresent(ui -> ui.setPollInterval(interval));
    }

    private void show(ImpactStudy study) {
        var id = study.run().id();
        var heading = administers && study.change() != null && study.putInForce() == null
                ? new PageHeading(ChangeWords.study(study), putInForce(study))
                : new PageHeading(ChangeWords.study(study));
        heading.setLead(lead(study));
        add(new Anchor(ROUTE, getTranslation("law-changes.back")), heading);
        var put = study.putInForce();
        if (put != null) {
            add(new Div(
                    new StateBadge(State.OK, getTranslation("law-changes.study.in-force.since", Dates.format(put)))));
        }
        if (put == null && study.outdated()) {
            add(new Div(new StateBadge(State.NEAR, getTranslation("law-changes.study.outdated.long"))));
        }
        add(
                administers
                        ? StudyResult.ofNumbers(impact.counts(id), municipalities)
                        : StudyResult.ofPersons(impact.persons(id, StudyResult.shown()), impact.count(id)));
    }

    private String lead(ImpactStudy study) {
        var asked = Dates.format(study.run().askedAt());
        return study.change() == null
                ? getTranslation("law-changes.study.lead.day", asked, Dates.format(study.after()))
                : getTranslation("law-changes.study.lead.change", asked, Dates.format(study.after()));
    }

    private Button putInForce(ImpactStudy study) {
        var button = new Button(getTranslation("law-changes.study.put-in-force"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> new ReasonDialog(
                        ChangeWords.study(study),
                        getTranslation("law-changes.set.consequence"),
                        getTranslation("law-changes.study.put-in-force"),
                        reason -> {
                            if (reason.isBlank()) {
                                return false;
                            }
                            impact.putInForce(study.run().id(), reason);
                            Notices.done("law-changes.set.done");
                            getUI().ifPresent(ui -> ui.navigate(ROUTE));
                            return true;
                        })
                .open());
        return button;
    }

    private void showNone() {
        add(
                new Anchor(ROUTE, getTranslation("law-changes.back")),
                new EmptyState(
                        getTranslation("law-changes.study.none"), getTranslation("law-changes.study.none.what-to-do")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<RunId> id(String text) {
        try {
            return Optional.of(RunId.parse(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
