package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.AssignmentService;
import no.peil.caseload.AssignmentService.Assigned;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.caseload.CaseloadRow;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected lines: take them oneself, or, for the team lead, give them to a colleague. */
class AssignBar extends Div {

    private static final int MANY = 50;

    final Button toMe = new Button();
    final MenuBar toColleague = new MenuBar();
    private final Span selected = new Span();
    private final transient AssignmentService assignments;
    private final Map<String, String> names;
    private final SerializableRunnable whenDone;
    private List<CaseloadRow> rows = List.of();

    AssignBar(AssignmentService assignments, List<Colleague> colleagues, SerializableRunnable whenDone) {
        this.assignments = assignments;
        this.names = colleagues.stream().collect(Collectors.toMap(Colleague::username, Colleague::displayName));
        this.whenDone = whenDone;
        addClassName("row");
        var me = SignedInUser.required();
        toMe.setText(getTranslation("caseload.assign.to-me"));
        toMe.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        toMe.addClickListener(click -> giveTo(me.getUsername()));
        add(selected, toMe);
        if (me.role() == Role.TEAM_LEAD) {
            MenuItem menu = toColleague.addItem(getTranslation("caseload.assign.to-colleague"));
            colleagues.forEach(colleague ->
                    menu.getSubMenu().addItem(colleague.displayName(), click -> giveTo(colleague.username())));
            add(toColleague);
        }
        show(List.of());
    }

    /** Shows how many lines are selected. */
    final void show(Collection<CaseloadRow> selection) {
        rows = List.copyOf(selection);
        setVisible(!rows.isEmpty());
        selected.setText(getTranslation("caseload.selected", Numbers.format(rows.size())));
    }

    private void giveTo(String owner) {
        var seen = rows.stream().map(Seen::of).toList();
        var others = seen.stream()
                .filter(line -> line.isOfAnotherThan(owner))
                .map(line -> name(line.owner()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (others.isEmpty() && seen.size() <= MANY) {
            give(seen, owner);
            return;
        }
        Confirm.ask(
                getTranslation("caseload.assign.sure", Numbers.format(seen.size()), name(owner)),
                others.isEmpty()
                        ? getTranslation("caseload.assign.many")
                        : getTranslation("caseload.assign.of-others", others),
                getTranslation("caseload.assign.do"),
                () -> give(seen, owner));
    }

    private void give(List<Seen> seen, String owner) {
        try {
            tell(assignments.assign(seen, owner), owner);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        whenDone.run();
    }

    private void tell(Assigned done, String owner) {
        if (done.given() > 0) {
            Notices.done("caseload.assigned", Numbers.format(done.given()), name(owner));
        }
        if (!done.taken().isEmpty()) {
            var holders = done.taken().stream()
                    .map(line -> name(line.owner()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            Notices.refused("caseload.taken", Numbers.format(done.taken().size()), holders);
        }
    }

    private String name(@Nullable String username) {
        return username == null ? getTranslation("caseload.owner.nobody") : names.getOrDefault(username, username);
    }
}
