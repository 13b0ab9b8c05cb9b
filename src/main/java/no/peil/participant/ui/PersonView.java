package no.peil.participant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.common.ui.EmptyState;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The page of one person: the band, the tabs that the features bring, and beside the mapping their panels. A person who
 * does not exist and one whom the user may not see look the same.
 */
@Route("person/:personId/:tab?/:wanted?")
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle, PersonPage {

    private static final String TAB_WITH_PANELS = "kartlegging";

    private final ParticipantService participants;
    private final List<PersonTab> tabs;
    private final List<PersonSidePanel> panels;
    final PersonBand band;
    final PersonTabs tabRow;
    final Div content = new Div();
    final Div side = new Div();

    private @Nullable ParticipantDetails shown;
    private Optional<String> wanted = Optional.empty();
    private final ReadOnce read = new ReadOnce();

    PersonView(
            ParticipantService participants,
            ObjectProvider<PersonTab> tabs,
            ObjectProvider<PersonSidePanel> panels,
            PersonBand band) {
        this.participants = participants;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(PersonTab::order)).toList();
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PersonSidePanel::order))
                .toList();
        this.band = band;
        tabRow = new PersonTabs(this.tabs);
        addClassNames("page", "person");
        content.addClassName("person-content");
        side.addClassNames("stack", "person-side");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var asked = parameters.get("personId").flatMap(PersonView::id);
        wanted = parameters.get("wanted");
        if (shown == null || !asked.equals(Optional.of(shown.id()))) {
            shown = asked.flatMap(participants::open).orElse(null);
        }
        if (shown != null && !asked.equals(Optional.of(shown.id()))) {
            event.forwardTo(PersonNavigation.path(shown.id()));
            return;
        }
        if (shown == null) {
            showNobody("person.not-found", "person.not-found.what-to-do");
        } else {
            open(parameters.get("tab").orElse(""));
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
        shown = participants.find(person().id()).orElse(null);
        if (shown == null) {
            showNobody("person.gone", "person.gone.what-to-do");
        } else {
            renew();
        }
    }

    @Override
    public Optional<String> wanted() {
        return wanted;
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("person.not-found")
                : shown.personalia().listName();
    }

    private void open(String key) {
        read.forget();
        removeAll();
        add(band, tabRow, content);
        renew();
        tabs.stream()
                .filter(tab -> tab.key().equals(key) && tab.isFor(this))
                .findFirst()
                .or(() -> tabs.stream().findFirst())
                .ifPresent(this::open);
    }

    private void open(PersonTab tab) {
        boolean withPanels = tab.key().equals(TAB_WITH_PANELS) && !panels.isEmpty();
        tabRow.select(tab);
        content.removeAll();
        content.add(tab.create(this));
        content.setClassName("columns", withPanels);
        if (withPanels) {
            content.add(side);
        }
    }

    private void renew() {
        band.show(this);
        tabRow.renew(this);
        side.removeAll();
        panels.stream().map(panel -> panel.create(this)).forEach(side::add);
    }

    private void showNobody(String why, String whatToDo) {
        removeAll();
        content.removeAll();
        add(new EmptyState(getTranslation(why), getTranslation(whatToDo)));
    }

    private static Optional<ParticipantId> id(String text) {
        try {
            return Optional.of(ParticipantId.parse(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
