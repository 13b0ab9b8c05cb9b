package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Instant;
import no.peil.common.Refusal;
import no.peil.competence.Answering;
import no.peil.competence.CompetenceItem;
import no.peil.competence.Opening.Opened;
import no.peil.competence.OwnAnswers;
import no.peil.competence.QuestionTexts;
import no.peil.competence.Section;

/** One section for the person to answer: a card for each item, one more, or none. */
final class AnswerSection extends Div {

    private final Answering answering;
    private final Opened opened;
    private final Section section;
    private final QuestionTexts texts;
    private final SerializableRunnable closed;
    private final Div rows = new Div();
    private final Div undo = new Div();
    private final Span saved = new Span();
    final Checkbox none;

    AnswerSection(
            Answering answering,
            Opened opened,
            Section section,
            QuestionTexts texts,
            Clock clock,
            SerializableRunnable closed) {
        this.answering = answering;
        this.opened = opened;
        this.section = section;
        this.texts = texts;
        this.closed = closed;
        addClassName("register-section");
        var help = new Paragraph(texts.of("section." + section + ".help"));
        help.addClassName("hint");
        none = new Checkbox(texts.of("section." + section + ".none"));
        none.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                act(() -> answering.setNone(opened, section, change.getValue()));
                said(clock.instant());
            }
        });
        var more = new Button(
                texts.of("section." + section + ".add"),
                click -> act(() -> {
                    answering.add(opened, section);
                    show(answering.answers(opened));
                }));
        more.setDisableOnClick(true);
        more.addClickListener(click -> more.setEnabled(true));
        saved.addClassName("saved-status");
        saved.getElement().setAttribute("role", "status");
        add(
                new H2(texts.section(section)),
                new H1(texts.of("section." + section + ".question")),
                help,
                rows,
                undo,
                more,
                none,
                saved);
        show(answering.answers(opened));
    }

    void said(Instant at) {
        saved.setText(texts.of("ui.saved", Words.clock(at)));
    }

    void act(SerializableRunnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            closed.run();
        }
    }

    /** Another telephone may have come and gone with rows: the page shows what there is. */
    void show(OwnAnswers answers) {
        rows.removeAll();
        answers.in(section).forEach(item -> rows.add(new AnswerCard(answering, opened, item, texts, this)));
        none.setValue(answers.none().contains(section) && answers.in(section).isEmpty());
        none.setVisible(answers.in(section).isEmpty());
    }

    void remove(CompetenceItem item) {
        act(() -> {
            answering.setRemoved(opened, section, item.id(), true);
            show(answering.answers(opened));
            var back = new Button(
                    texts.of("ui.undo"),
                    click -> act(() -> {
                        answering.setRemoved(opened, section, item.id(), false);
                        undo.removeAll();
                        show(answering.answers(opened));
                    }));
            undo.removeAll();
            undo.add(new Span(texts.of("ui.removed")), back);
        });
    }
}
