package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.ProgrammeStatus;
import org.jspecify.annotations.Nullable;

/**
 * The rights clock: the deadline for decision and start (§ 12) and the end of the two years (§ 8), each with how long is
 * left and what it is counted from.
 */
class RightsClock extends Panel {

    private final LocalDate today;

    RightsClock(ExplainedAnswer explained) {
        super(I18NProvider.translate("eligibility.clock"));
        addClassNames("divided", "rights-clock");
        today = explained.facts().evaluatedOn();
        var answer = explained.answer();
        var decided = explained.decidedOn().orElse(null);
        RevivedRight.of(explained).ifPresent(this::add);
        show("eligibility.clock.decision", answer.decisionDeadline(), decided, LossTime.DECISION);
        show("eligibility.clock.two-years", answer.twoYears(), decided, LossTime.TWO_YEARS);
        if (answer.decisionDeadline() == null && answer.twoYears() == null) {
            add(words("eligibility.clock.none."
                    + (answer.programme() == ProgrammeStatus.NOT_YET_SETTLED ? "not-yet" : "now")));
        }
        warn(answer.decisionDeadline(), answer.twoYears(), decided);
    }

    private void show(String key, @Nullable Deadline deadline, @Nullable LocalDate decided, LossTime kind) {
        if (deadline != null) {
            add(new ClockHand(getTranslation(key), deadline, today, decided, kind));
        }
    }

    /** A deadline after the two years is no time to wait for: by then the right is gone. */
    private void warn(@Nullable Deadline decision, @Nullable Deadline twoYears, @Nullable LocalDate decided) {
        if (decision != null
                && twoYears != null
                && decided == null
                && !decision.day().isBefore(twoYears.day())) {
            var warning = new Div(getTranslation("eligibility.clock.two-years-first"));
            warning.addClassNames("message", "near");
            add(warning);
        }
    }

    private Span words(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("secondary");
        return words;
    }
}
