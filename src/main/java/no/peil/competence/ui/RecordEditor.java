package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import no.peil.common.ui.Panel;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Section;

/** The mapping while it is filled in: all sections on one page, saved as it is typed, until the four have their answer. */
final class RecordEditor extends Panel {

    private final RecordDesk desk;
    private final ConsequencePanel consequence;
    final Span progress = new Span();

    RecordEditor(
            CompetenceRecord record,
            MappingServices services,
            ConsequencePanel consequence,
            SerializableRunnable complete) {
        super(services.offices().headline(record));
        this.consequence = consequence;
        desk = new RecordDesk(record, services, this::refresh);
        addClassName("mapping-editor");
        progress.addClassName("strong");
        add(
                TypingWatch.ofTheUser(),
                desk.notice(),
                interview(record),
                new ConversationPanel(record.participant(), services),
                new SelfRegistrationPanel(record.participant(), services));
        for (var section : Section.values()) {
            add(desk.section(section));
            if (section == Section.EDUCATION) {
                add(consequence);
            }
        }
        var done = new Button(Words.of("competence.complete"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            desk.complete(complete, section -> desk.section(section).focus());
            done.setEnabled(true);
        });
        var remark = new Button(Words.of("remark.add"), click -> RemarksTab.open(record.participant()));
        var told = new Div(progress, desk.status());
        told.addClassNames("row", "mapping-progress");
        var actions = new Div(done, remark, told);
        actions.addClassNames("row", "mapping-actions");
        add(actions);
        refresh();
    }

    /** Takes in what another window did; see {@link RecordDesk#hear}. */
    void hear(CompetenceEvent event, SerializableRunnable show) {
        desk.hear(event, show);
    }

    private static Div interview(CompetenceRecord record) {
        var step = InterviewStep.next(record);
        var open = new Anchor(InterviewStep.path(record.participant(), step), Words.of("interview.open"));
        open.addClassName("outline-button");
        var why = new Span(Words.of("interview.open.why"));
        why.addClassName("hint");
        var row = new Div(open, why);
        row.addClassNames("row", "interview-way-in");
        return row;
    }

    private void refresh() {
        consequence.read(desk.record());
        progress.setText(desk.progress());
    }
}
