package no.peil.caseload.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.DeadlineBoard;
import no.peil.caseload.DeadlineBoardService;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.PageHeading;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of the next twelve weeks (<i>Fristtavle</i>), by owner and without one: what will be broken if nothing
 * changes. The team lead gives persons to another owner from here.
 */
@Route("fristtavle")
@Menu(title = "board.title", order = 1.5)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD"})
@StyleSheet("context://styles/caseload.css")
class DeadlineBoardView extends Div implements HasDynamicTitle {

    /** Narrower than this, twelve weeks do not fit side by side. */
    private static final int ROOM_FOR_WEEKS = 1100;

    private static final int WEEKS_IN_WORDS = 4;

    final Paragraph warning = new Paragraph();
    final Div board = new Div();
    private final transient DeadlineBoardService boards;
    private final transient CaseloadService caseload;
    private final transient AssignServices assigning;
    private final Map<String, String> names;
    private final boolean leads = SignedInUser.required().role() == Role.TEAM_LEAD;
    private boolean byWeek;

    DeadlineBoardView(
            DeadlineBoardService boards,
            CaseloadService caseload,
            AssignServices assigning,
            UserAccountService accounts) {
        this.boards = boards;
        this.caseload = caseload;
        this.assigning = assigning;
        names = accounts.colleagues().stream().collect(toMap(Colleague::username, Colleague::displayName));
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation(leads ? "board.lead.may-assign" : "board.lead"));
        warning.addClassName("strong");
        addClassName("page");
        add(heading, warning, board);
        renew();
        Signal.effect(
                this,
                () -> showByWeek(
                        UI.getCurrent().getPage().windowSizeSignal().get().width()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    /** The browser tells its width when it has drawn the page; zero is not yet told. */
    private void showByWeek(int width) {
        boolean narrow = 0 < width && width < ROOM_FOR_WEEKS;
        if (narrow != byWeek) {
            byWeek = narrow;
            renew();
        }
    }

    private void renew() {
        var found = boards.read();
        board.removeAll();
        warning.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            board.add(new EmptyState(getTranslation("board.empty"), getTranslation("board.empty.what-to-do")));
            return;
        }
        warning.setText(willBreak(found));
        var parts = new BoardParts(leads ? this::choose : null);
        board.add(
                byWeek
                        ? new BoardByWeek(found, parts, this::name)
                        : new BoardTable(found, parts, this::name, leads ? this::give : null));
    }

    private String willBreak(DeadlineBoard found) {
        var weeks = IntStream.range(0, found.weeks().size())
                .filter(week -> found.due(week) > 0)
                .limit(WEEKS_IN_WORDS)
                .mapToObj(week -> getTranslation(
                        "board.in-week",
                        Numbers.format(found.due(week)),
                        Integer.toString(BoardCell.number(found.weeks().get(week)))))
                .collect(joining(", "));
        return weeks.isEmpty() ? getTranslation("board.nothing-breaks") : getTranslation("board.will-break", weeks);
    }

    private void choose(BoardCell cell) {
        new HandOnDialog(cell, persons(cell), chosen -> ask(chosen, null)).open();
    }

    private void give(BoardCell cell, String to) {
        ask(persons(cell), to);
    }

    private void ask(List<CaseloadRow> persons, @Nullable String to) {
        new AssignDialog(assigning, persons, to, this::renew).open();
    }

    private List<CaseloadRow> persons(BoardCell cell) {
        return cell.lists().stream()
                .flatMap(list ->
                        caseload
                                .findRows(list, CaseloadOrder.DEFAULT, 0, Math.toIntExact(caseload.count(list)))
                                .stream())
                .distinct()
                .toList();
    }

    private String name(@Nullable String username) {
        return username == null ? getTranslation("board.nobody") : names.getOrDefault(username, username);
    }
}
