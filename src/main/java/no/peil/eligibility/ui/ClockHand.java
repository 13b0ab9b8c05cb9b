package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.rules.Deadline;
import org.jspecify.annotations.Nullable;

/** One hand of the rights clock: the date, a bar of the time gone, how long is left, and why that date. */
class ClockHand extends Div {

    ClockHand(String name, Deadline deadline, LocalDate today, @Nullable LocalDate decided, LossTime kind) {
        addClassName("clock-hand");
        var state = kind.state(deadline, today, decided);
        var date = new Span(Dates.format(deadline.day()));
        var heading = new Div(new H3(name), date);
        heading.addClassNames("row", "spread");
        add(
                heading,
                bar(deadline, decided == null ? today : decided, state),
                status(deadline, today, decided, kind, state));
        add(why(deadline));
    }

    private static Div bar(Deadline deadline, LocalDate reached, State state) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(deadline.triggeredOn(), deadline.day()));
        long gone = Math.clamp(ChronoUnit.DAYS.between(deadline.triggeredOn(), reached), 0, whole);
        var fill = new Div();
        fill.getStyle().set("width", 100 * gone / whole + "%");
        var bar = new Div(fill);
        bar.addClassNames("thin-bar", state.cssClass());
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private StateBadge status(
            Deadline deadline, LocalDate today, @Nullable LocalDate decided, LossTime kind, State state) {
        if (decided != null) {
            return new StateBadge(
                    state,
                    getTranslation(
                            state == State.BREACH
                                    ? "eligibility.clock.decided-late"
                                    : "eligibility.clock.decided-in-time",
                            Dates.format(decided)));
        }
        if (kind.isPassed(deadline, today)) {
            return new StateBadge(
                    state,
                    getTranslation(
                            "eligibility.clock.passed." + kind, -ChronoUnit.DAYS.between(today, deadline.day())));
        }
        return new StateBadge(
                state, getTranslation("eligibility.clock.left", ChronoUnit.DAYS.between(today, deadline.day())));
    }

    /** What it is counted from, that day, and the paragraph. */
    private Div why(Deadline deadline) {
        var why = new Div(
                new Span(getTranslation(
                        "eligibility.clock.counted",
                        getTranslation(Keys.of("counted-from.", deadline.from())),
                        Dates.format(deadline.triggeredOn()))),
                new Span(" · "),
                new Citation(deadline.source()));
        why.addClassName("hint");
        return why;
    }
}
