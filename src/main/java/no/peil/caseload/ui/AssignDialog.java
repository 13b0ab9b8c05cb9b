package no.peil.caseload.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.caseload.AssignmentService;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.Workload;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Gives persons to a colleague (<i>tildeler</i>): beside each name how much they have to do, and a reason that stands in each
 * person's history. Whoever is not the team lead gives to themselves.
 */
class AssignDialog extends Dialog {

    /** More than so many, and the user is asked once more. */
    static final int MANY = 50;

    final ComboBox<Workload> colleague = new ComboBox<>(getTranslation("caseload.assign.colleague"));
    final TextArea reason = new TextArea(getTranslation("caseload.assign.reason"));
    final Button assign = new Button(getTranslation("caseload.assign.do"));
    final Button close = new Button(getTranslation("common.cancel"), click -> close());
    final Paragraph taking = new Paragraph();
    final Div content = new Div();
    private final transient AssignServices services;
    private final List<CaseloadRow> rows;
    private final Map<String, String> names;
    private final SerializableRunnable whenDone;

    /**
     * For these lines.
     *
     * @param to username of whom the user has pointed at; null for nobody yet
     * @param whenDone follows once something was given, and whatever was not
     */
    AssignDialog(AssignServices services, List<CaseloadRow> rows, @Nullable String to, SerializableRunnable whenDone) {
        this.services = services;
        this.rows = List.copyOf(rows);
        this.whenDone = whenDone;
        var me = SignedInUser.required();
        var workloads = services.workloads().perColleague();
        names = workloads.stream().collect(toMap(Workload::username, Workload::displayName));
        var offered = workloads.stream()
                .filter(one -> me.role() == Role.TEAM_LEAD || one.username().equals(me.getUsername()))
                .toList();
        setHeaderTitle(getTranslation("caseload.assign.title", rows.size(), Numbers.format(rows.size())));
        colleague.setItems(offered);
        colleague.setItemLabelGenerator(this::words);
        colleague.setRequiredIndicatorVisible(true);
        colleague.setWidthFull();
        colleague.setReadOnly(me.role() != Role.TEAM_LEAD);
        reason.setWidthFull();
        reason.setMaxLength(AssignmentService.LONGEST_REASON);
        reason.setHelperText(getTranslation("caseload.assign.reason.about"));
        colleague.addValueChangeListener(change -> showWhoseTheyAre());
        var wanted = me.role() == Role.TEAM_LEAD ? to : me.getUsername();
        offered.stream()
                .filter(one -> one.username().equals(wanted))
                .findFirst()
                .ifPresent(colleague::setValue);
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.setDisableOnClick(true);
        assign.addClickListener(click -> ask());
        content.add(colleague, taking, reason);
        content.addClassName("stack");
        add(content);
        getFooter().add(close, assign);
        setWidth("34rem");
        showWhoseTheyAre();
    }

    private String words(Workload one) {
        var load = getTranslation(
                "caseload.workload",
                one.displayName(),
                one.persons(),
                Numbers.format(one.persons()),
                Numbers.format(one.weight()));
        var until = one.awayUntil();
        return until == null ? load : getTranslation("caseload.workload.away", load, Dates.format(until));
    }

    /** Who loses how many, said before it is done; then a reason is asked for. */
    private void showWhoseTheyAre() {
        var from = losers();
        taking.setText(from.isEmpty() ? "" : getTranslation("caseload.assign.taking", from));
        taking.setVisible(!from.isEmpty());
        reason.setRequiredIndicatorVisible(!from.isEmpty());
        reason.setInvalid(false);
    }

    private String losers() {
        var chosen = colleague.getValue();
        return seen().stream()
                .filter(line -> line.owner() != null && (chosen == null || line.isOfAnotherThan(chosen.username())))
                .map(line -> name(Objects.requireNonNull(line.owner())))
                .distinct()
                .sorted()
                .collect(joining(", "));
    }

    private void ask() {
        assign.setEnabled(true);
        var chosen = colleague.getValue();
        if (chosen == null) {
            colleague.setErrorMessage(getTranslation("error.caseload.colleague-missing"));
            colleague.setInvalid(true);
            colleague.focus();
        } else if (reason.isRequiredIndicatorVisible() && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("error.caseload.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
        } else if (rows.size() > MANY) {
            Confirm.ask(
                    getTranslation("caseload.assign.sure", Numbers.format(rows.size()), chosen.displayName()),
                    getTranslation("caseload.assign.many"),
                    getTranslation("caseload.assign.do"),
                    () -> give(chosen));
        } else {
            give(chosen);
        }
    }

    private void give(Workload chosen) {
        content.removeAll();
        assign.setVisible(false);
        var from = losers();
        var given = new AssignRun(
                seen(),
                lines -> services.assignments().assign(lines, chosen.username(), reason.getValue()),
                result -> show(new AssignResult(rows, result, names), chosen.displayName(), from));
        content.add(given);
        given.start();
    }

    private void show(AssignResult result, String to, String from) {
        result.tell(to, from);
        if (result.isWhole()) {
            close();
        } else {
            content.removeAll();
            content.add(result);
            close.setText(getTranslation("common.close"));
        }
        whenDone.run();
    }

    private List<Seen> seen() {
        return rows.stream().map(Seen::of).toList();
    }

    private String name(String username) {
        return names.getOrDefault(username, username);
    }
}
