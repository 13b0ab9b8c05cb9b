package no.peil.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.Section;

/** The way through the interview: which screens there are, which one is open, and which have their answer. */
final class InterviewSteps extends Nav {

    private final OrderedList list = new OrderedList();

    InterviewSteps() {
        addClassName("interview-steps");
        getElement().setAttribute("aria-label", Words.of("interview.steps"));
        add(list);
    }

    void show(RecordDesk desk, InterviewStep open) {
        list.removeAll();
        for (var step : InterviewStep.values()) {
            var link = new Anchor(InterviewStep.path(desk.person(), step));
            link.add(new Span(step.title()));
            step.section().map(section -> state(section, desk)).ifPresent(link::add);
            if (step == open) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        }
    }

    /** What has become of a section so far. */
    static StateBadge state(Section section, RecordDesk desk) {
        if (desk.isUnsaved(section)) {
            return new StateBadge(State.BREACH, Words.of("interview.unsaved"));
        }
        if (desk.record().isAnswered(section)) {
            return new StateBadge(State.OK, Words.of("competence.section.answered"));
        }
        return new StateBadge(
                State.NEUTRAL,
                Words.of(
                        Section.statutory().contains(section)
                                ? "competence.section.unanswered"
                                : "competence.section.optional"));
    }
}
