package no.peil.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.selection.MultiSelectionEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import no.peil.caseload.CaseloadCounts;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.ReminderService;
import no.peil.caseload.SavedFilterService;
import no.peil.caseload.WaitingService;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.PageHeading;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;

/**
 * The first screen of the day (<i>Min portefølje</i>): who is due, the most pressing first. The URL says which list it is,
 * and the user's own memory on the server what was searched for.
 */
@Route(CaseloadNavigation.ROUTE)
@Menu(title = "caseload.title", order = 1)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/caseload.css")
class CaseloadView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Narrower than this, the columns do not fit side by side. */
    private static final int ROOM_FOR_COLUMNS = 1000;

    private final transient CaseloadService caseload;
    private final transient SearchMemory memory;
    private final CaseloadUser user;
    final PageHeading heading;
    final CaseloadChips chips;
    final FilterTools tools;
    final SavedFilterNotice notice;
    final Span showing = new Span();
    final RemindersToday reminders;
    final AssignBar assign;
    final HoldActions hold;
    final CaseloadGrid grid;
    final Div emptiness = new Div();

    private CaseloadState state = CaseloadState.DEFAULT;
    private CaseloadFilter filter = CaseloadFilter.NONE;
    private long size;

    CaseloadView(
            CaseloadService caseload,
            AssignServices assigning,
            WaitingService waiting,
            ReminderService reminders,
            SearchMemory memory,
            SavedFilterService saved,
            CaseloadUsers users,
            Clock clock) {
        this.caseload = caseload;
        this.memory = memory;
        user = users.signedIn();
        this.reminders = new RemindersToday(reminders, clock);
        heading = new PageHeading(getPageTitle(), this.reminders);
        tools = new FilterTools(caseload, saved, user, this::choose);
        notice = new SavedFilterNotice(saved, user);
        chips = new CaseloadChips(user, this::choose, this::chooseWithoutSearch);
        assign = new AssignBar(assigning, this::renew);
        hold = new HoldActions(waiting, clock, this::renew);
        grid = new CaseloadGrid(user.words(), user.isOfImdi());
        grid.setItems(
                page -> caseload.findRows(filter, state.order(), page.getOffset(), page.getLimit()).stream(),
                count -> Math.toIntExact(size));
        grid.whenSorted(order -> CaseloadNavigation.to(state.with(order)));
        grid.whenOpened(row -> PersonNavigation.toPerson(row.id()));
        grid.asMultiSelect().addSelectionListener(this::select);
        showing.addClassName("secondary");
        var actions = new Div(assign, hold);
        actions.addClassName("row");
        var line = new Div(showing, actions, tools);
        line.addClassNames("row", "spread", "caseload-line");
        addClassNames("page", "caseload");
        add(heading, chips, notice, line, grid, emptiness);
        Signal.effect(
                this,
                () -> showCards(
                        UI.getCurrent().getPage().windowSizeSignal().get().width()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = CaseloadAddress.read(event.getLocation().getQueryParameters());
        if (!state.search().isEmpty() && memory.recall(state.search()).isEmpty()) {
            Notices.refused("caseload.search-forgotten");
            state = state.searching("");
        }
        filter = state.filter().searching(memory.recall(state.search()).orElse(""));
        renew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(user.isOfImdi() ? "caseload.title.imdi" : "caseload.title");
    }

    private void choose(CaseloadFilter chosen) {
        CaseloadNavigation.to(state.with(chosen.searching("")));
    }

    private void chooseWithoutSearch(CaseloadFilter chosen) {
        CaseloadNavigation.to(state.searching("").with(chosen.searching("")));
    }

    /** Reads everything again: numbers first, since the grid asks for as many lines as they say. */
    private void renew() {
        var counts = caseload.counts(filter);
        size = counts.shown();
        heading.setLead(user.lead(counts));
        if (!user.isOfImdi()) {
            reminders.renew();
        }
        chips.show(filter, counts, tools.filters::focus);
        tools.show(state, filter);
        notice.show(state.saved());
        showing.setText(getTranslation("caseload.showing", Numbers.format(size), Numbers.format(counts.all())));
        showLines(counts);
        grid.showOrder(state.order());
        grid.getDataProvider().refreshAll();
        restoreSelection();
    }

    private void showLines(CaseloadCounts counts) {
        grid.setVisible(size > 0);
        showing.setVisible(size > 0);
        emptiness.removeAll();
        if (size == 0) {
            emptiness.add(Emptiness.of(counts, state, user.isOfImdi()));
        }
    }

    private void restoreSelection() {
        var wanted = state.selected();
        var rows = wanted.isEmpty() ? List.<CaseloadRow>of() : caseload.findRows(wanted);
        grid.asMultiSelect().setValue(new LinkedHashSet<>(rows));
        showActions(rows);
    }

    /** IMDi sees the list; the work with the persons is the municipality's. */
    private void showActions(Collection<CaseloadRow> selected) {
        if (user.isOfImdi()) {
            return;
        }
        assign.show(selected);
        hold.show(selected);
    }

    private void select(MultiSelectionEvent<?, CaseloadRow> selection) {
        if (!selection.isFromClient()) {
            return;
        }
        showActions(selection.getAllSelectedItems());
        state = state.selecting(selection.getAllSelectedItems().stream()
                .map(CaseloadRow::id)
                .sorted(Comparator.comparing(ParticipantId::value))
                .toList());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CaseloadNavigation.ROUTE, CaseloadAddress.write(state)));
    }

    /** The browser tells its width when it has drawn the page; zero is not yet told. */
    private void showCards(int width) {
        grid.showCards(0 < width && width < ROOM_FOR_COLUMNS);
    }
}
