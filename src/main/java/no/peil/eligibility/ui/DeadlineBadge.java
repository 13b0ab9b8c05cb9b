package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.Deadline;
import no.peil.participant.ui.PersonBandBadge;
import no.peil.participant.ui.PersonPage;
import org.jspecify.annotations.Nullable;

/** The next date that takes something away: the deadline for the decision, else the end of the two years. */
@org.springframework.stereotype.Component
class DeadlineBadge implements PersonBandBadge {

    private final EligibilityService eligibility;

    DeadlineBadge(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public Optional<Component> create(PersonPage page) {
        var explained = page.once(ExplainedAnswer.class, () -> eligibility.explain(page.person()));
        if (explained.decidedOn().isPresent()) {
            return Optional.empty();
        }
        var answer = explained.answer();
        var today = explained.facts().evaluatedOn();
        return badge(answer.decisionDeadline(), today, LossTime.DECISION)
                .or(() -> badge(answer.twoYears(), today, LossTime.TWO_YEARS));
    }

    private static Optional<Component> badge(@Nullable Deadline deadline, LocalDate today, LossTime kind) {
        return Optional.ofNullable(deadline).map(due -> {
            long left = ChronoUnit.DAYS.between(today, due.day());
            var key = (kind.isPassed(due, today) ? "eligibility.badge.passed." : "eligibility.badge.left.") + kind;
            return new StateBadge(kind.state(due, today, null), I18NProvider.translate(key, Math.abs(left)));
        });
    }
}
