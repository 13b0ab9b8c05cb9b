package no.peil.caseload.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.Workload;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the selected lines: take those who have nobody at once, give them to a colleague with a reason, or put
 * them back to nobody.
 */
class AssignBar extends Div {

    final Button toMe = new Button();
    final Button give = new Button();
    final Button putBack = new Button();
    private final Span selected = new Span();
    private final transient AssignServices services;
    private final SerializableRunnable whenDone;
    private final String me;
    private final boolean leads;
    private List<CaseloadRow> rows = List.of();

    AssignBar(AssignServices services, SerializableRunnable whenDone) {
        this.services = services;
        this.whenDone = whenDone;
        var user = SignedInUser.required();
        me = user.getUsername();
        leads = user.role() == Role.TEAM_LEAD;
        addClassName("row");
        toMe.setText(getTranslation("caseload.assign.to-me"));
        toMe.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        toMe.addClickListener(click -> take());
        give.setText(getTranslation("caseload.assign.to-colleague"));
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        give.addClickListener(click -> ask(null));
        give.setVisible(leads);
        putBack.setText(getTranslation("caseload.put-back"));
        putBack.addThemeVariants(ButtonVariant.LUMO_SMALL);
        putBack.addClickListener(click -> new PutBackDialog(mayPutBack().size(), this::putBack).open());
        add(selected, toMe, give, putBack);
        show(List.of());
    }

    /** Shows how many lines are selected, and what can be done with them. */
    final void show(Collection<CaseloadRow> selection) {
        rows = List.copyOf(selection);
        setVisible(!rows.isEmpty());
        selected.setText(getTranslation("caseload.selected", Numbers.format(rows.size())));
        putBack.setVisible(!mayPutBack().isEmpty());
    }

    /** Few who have nobody are simply taken; else it is said first from whom, and why. */
    private void take() {
        var seen = rows.stream().map(Seen::of).toList();
        if (seen.size() > AssignDialog.MANY || seen.stream().anyMatch(line -> line.isOfAnotherThan(me))) {
            ask(me);
            return;
        }
        try {
            var done = services.assignments().assign(seen, me, "");
            if (done.given() > 0) {
                Notices.done("caseload.assigned.to-me", Numbers.format(done.given()));
            }
            if (!done.taken().isEmpty()) {
                Notices.refused("caseload.taken", Numbers.format(done.taken().size()), holders(done.taken()));
            }
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        whenDone.run();
    }

    private String holders(List<Seen> taken) {
        var names =
                services.workloads().perColleague().stream().collect(toMap(Workload::username, Workload::displayName));
        return taken.stream()
                .map(line -> line.owner() == null
                        ? getTranslation("caseload.owner.nobody")
                        : names.getOrDefault(line.owner(), line.owner()))
                .distinct()
                .sorted()
                .collect(joining(", "));
    }

    private void ask(@Nullable String to) {
        new AssignDialog(services, rows, to, whenDone).open();
    }

    private List<Seen> mayPutBack() {
        return rows.stream()
                .map(Seen::of)
                .filter(line -> leads ? line.owner() != null : me.equals(line.owner()))
                .toList();
    }

    private void putBack(String reason) {
        try {
            int given = services.assignments().putBack(mayPutBack(), reason).given();
            Notices.done("caseload.put-back.done", given, Numbers.format(given));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        whenDone.run();
    }
}
