package no.peil.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import no.peil.competence.CompetenceItem;
import no.peil.competence.Section;

/** The last screen of the interview: what is answered, what is missing, and the way to it. */
final class InterviewReview extends Div {

    private final RecordDesk desk;
    private final Offices offices;

    InterviewReview(RecordDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
        addClassName("interview-review");
        renew();
    }

    /** Shows what there is now. */
    void renew() {
        removeAll();
        var unanswered = desk.record().unanswered();
        add(new Paragraph(
                unanswered.isEmpty()
                        ? Words.of("interview.review.complete")
                        : Words.of(
                                "interview.review.missing",
                                unanswered.stream().map(Words::section).collect(Collectors.joining(", ")))));
        for (var section : Section.values()) {
            add(block(section));
        }
    }

    private Div block(Section section) {
        var head = new Div(new H3(Words.section(section)), InterviewSteps.state(section, desk), wayTo(section));
        head.addClassName("row");
        var block = new Div(head);
        block.addClassName("interview-block");
        var items = desk.record().recorded(section).stream()
                .filter(item -> !item.isBlank())
                .toList();
        items.forEach(item -> block.add(line(item)));
        if (items.isEmpty()) {
            block.add(new Span(Words.of(
                    desk.record().isNone(section) ? "competence.none." + section : "competence.section.nothing")));
        }
        return block;
    }

    private Div line(CompetenceItem item) {
        var line = new ItemLine(item, offices.provenance(item));
        var missing = Words.missing(item);
        if (!missing.isEmpty()) {
            var hint = new Div(missing);
            hint.addClassNames("hint", "item-missing");
            line.add(hint);
        }
        return line;
    }

    private Anchor wayTo(Section section) {
        var link = new Anchor(
                InterviewStep.path(desk.person(), InterviewStep.of(section)), Words.of("interview.review.open"));
        link.getElement().setAttribute("aria-label", Words.of("interview.review.open-named", Words.section(section)));
        return link;
    }
}
