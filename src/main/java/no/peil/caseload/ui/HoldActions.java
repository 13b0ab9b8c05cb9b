package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.WaitingReason;
import no.peil.caseload.WaitingService;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;

/** Lets the selected persons wait, or takes back those of them who do. */
class HoldActions extends Div {

    final Button hold = new Button();
    final Button resume = new Button();
    private final transient WaitingService waiting;
    private final transient Clock clock;
    private final SerializableRunnable whenDone;
    private List<CaseloadRow> rows = List.of();

    HoldActions(WaitingService waiting, Clock clock, SerializableRunnable whenDone) {
        this.waiting = waiting;
        this.clock = clock;
        this.whenDone = whenDone;
        addClassName("row");
        hold.setText(getTranslation("waiting.hold"));
        hold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        hold.setDisableOnClick(true);
        hold.addClickListener(click -> ask());
        resume.setText(getTranslation("waiting.resume"));
        resume.addThemeVariants(ButtonVariant.LUMO_SMALL);
        resume.setDisableOnClick(true);
        resume.addClickListener(click -> {
            resume();
            resume.setEnabled(true);
        });
        add(hold, resume);
        show(List.of());
    }

    /** Shows what can be done with these. */
    final void show(Collection<CaseloadRow> selection) {
        rows = List.copyOf(selection);
        setVisible(!rows.isEmpty());
        resume.setVisible(!waiting(rows).isEmpty());
    }

    private void ask() {
        var deadlines = rows.stream()
                .filter(row -> row.decisionOn() == null)
                .map(CaseloadRow::decisionDeadline)
                .filter(Objects::nonNull)
                .toList();
        new HoldDialog(rows.size(), deadlines, today(), this::hold).open(hold);
    }

    private void hold(WaitingReason reason, LocalDate until) {
        try {
            int held = waiting.hold(rows.stream().map(CaseloadRow::id).toList(), reason, until);
            Notices.done("waiting.held", held, Numbers.format(held), Dates.format(until));
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        whenDone.run();
    }

    private void resume() {
        int resumed = waiting.resume(waiting(rows).stream().map(CaseloadRow::id).toList());
        Notices.done("waiting.resumed", resumed, Numbers.format(resumed));
        whenDone.run();
    }

    private List<CaseloadRow> waiting(List<CaseloadRow> among) {
        return among.stream()
                .filter(row -> row.waiting() != null && row.waiting().lasts(today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
