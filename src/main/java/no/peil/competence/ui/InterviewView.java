package no.peil.competence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.EmptyState;
import no.peil.competence.Deed;
import no.peil.competence.MappingCase;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.ui.PersonBand;
import no.peil.participant.ui.PersonNavigation;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.ReadOnce;
import org.jspecify.annotations.Nullable;

/**
 * The interview (<i>kartleggingssamtale</i>): one section of the mapping on each screen, with an address of its own, so that the
 * browser's back button, a reload and a new log-in all lead to where the user was.
 */
@Route(InterviewView.PATH + "/:personId/:step?")
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/interview.css")
class InterviewView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, PersonPage {

    static final String PATH = "samtale";

    private final ParticipantService participants;
    private final MappingServices services;
    private final InterviewLanguages languages;
    private final PersonBand band;
    private final ReadOnce read = new ReadOnce();
    private @Nullable ParticipantDetails shown;
    private @Nullable Interview interview;
    private InterviewStep step = InterviewStep.LANGUAGES;

    InterviewView(
            ParticipantService participants, MappingServices services, InterviewLanguages languages, PersonBand band) {
        this.participants = participants;
        this.services = services;
        this.languages = languages;
        this.band = band;
        addClassNames("page", "interview-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        step = InterviewStep.withKey(parameters.get("step").orElse(""));
        var asked = parameters.get("personId").flatMap(InterviewView::id);
        if (shown == null || !asked.equals(Optional.of(shown.id()))) {
            shown = asked.flatMap(participants::open).orElse(null);
            if (shown != null && !asked.equals(Optional.of(shown.id()))) {
                event.forwardTo(InterviewStep.path(shown.id(), step));
                return;
            }
            open();
        }
        if (interview != null) {
            interview.show(step);
        }
    }

    /** Whoever goes on to another screen of the same interview leaves nothing behind. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        boolean stays = event.getNavigationTarget() == InterviewView.class
                && shown != null
                && event.getRouteParameters()
                        .get("personId")
                        .equals(Optional.of(shown.id().toString()));
        if (!stays && interview != null && interview.isUnsaved()) {
            var go = event.postpone();
            Confirm.ask(
                    Words.of("interview.leave"),
                    Words.of("interview.leave.consequence"),
                    Words.of("interview.leave.button"),
                    go::proceed);
        }
    }

    @Override
    public ParticipantDetails person() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public <T> T once(Class<T> kind, Supplier<T> reading) {
        return read.of(kind, reading);
    }

    @Override
    public void changed() {
        read.forget();
        participants.find(person().id()).ifPresent(person -> {
            shown = person;
            band.show(this);
        });
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? Words.of("person.not-found")
                : Words.of("interview.page-title", shown.personalia().listName(), step.title());
    }

    private void open() {
        read.forget();
        removeAll();
        interview = null;
        if (shown == null) {
            add(new EmptyState(Words.of("person.not-found"), Words.of("person.not-found.what-to-do")));
            return;
        }
        band.show(this);
        add(band);
        var found = services.competence().onPage(shown, services.answer(this).answer());
        var record = found.record();
        if (record == null || !found.may(Deed.EDIT)) {
            add(closed(found));
        } else {
            interview = new Interview(this, record, services, languages, this::reopen);
            add(interview);
        }
    }

    /** Another window completed the mapping, and the user has seen it. */
    private void reopen() {
        open();
        if (interview != null) {
            interview.show(step);
        }
    }

    private EmptyState closed(MappingCase found) {
        var record = found.record();
        var why = record == null ? "NONE" : record.stage().name();
        return new EmptyState(
                Words.of("interview.closed." + why), Words.of("interview.closed.what-to-do." + why), wayBack());
    }

    private Anchor wayBack() {
        return wayBack(person().id());
    }

    /** The link to the mapping on the person's page. */
    static Anchor wayBack(ParticipantId person) {
        return new Anchor(PersonNavigation.path(person, MappingTab.KEY), Words.of("interview.back"));
    }

    private static Optional<ParticipantId> id(String text) {
        try {
            return Optional.of(ParticipantId.parse(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
