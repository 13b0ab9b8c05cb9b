package no.peil.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.peil.competence.Section;

/** What a section asks, in both languages, and advice on asking that folds away. */
final class InterviewQuestion extends Div {

    private final Section section;
    private final Div question = new Div();

    InterviewQuestion(Section section, Asking asking) {
        this.section = section;
        addClassName("interview-question");
        var advice = new Details(
                Words.of("interview.help"),
                new Paragraph(Words.of("interview.help." + section)),
                new Paragraph(Words.of("competence.help." + section)));
        advice.addClassName("interview-help");
        add(question, advice);
        ask(asking);
    }

    void ask(Asking asking) {
        question.removeAll();
        question.add(SideBySide.of(section, asking));
    }
}
