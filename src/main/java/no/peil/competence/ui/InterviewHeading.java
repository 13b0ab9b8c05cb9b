package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The heading of a screen of the interview: which it is of how many. Each screen begins here for the keyboard. */
final class InterviewHeading extends Div {

    private final H2 title = new H2();

    InterviewHeading(InterviewStep step) {
        addClassName("interview-heading");
        var place = new Span(Words.of("interview.step", step.ordinal() + 1, InterviewStep.values().length));
        place.addClassName("hint");
        title.add(new Span(step.title()), place);
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
    }

    /** Brings the keyboard, the screen reader and the eye here. */
    void begin() {
        title.getElement()
                .executeJs(
                        "this.scrollIntoView({block: matchMedia('(max-width: 64rem)').matches ? 'start' : 'center'});"
                                + " this.focus({preventScroll: true})");
    }
}
