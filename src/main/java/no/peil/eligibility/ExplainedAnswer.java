package no.peil.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.eligibility.rules.AssessedCase;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.Explanation;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.law.Assessment;
import no.peil.law.Outcome;

/** An answer of the Act with what it was built on: the facts, the parameters in force, and each condition as it saw them. */
public record ExplainedAnswer(
        ParticipantFacts facts, LawParameters parameters, EligibilityAnswer answer, Explanation explanation) {

    private static final String ENDED_IN_TIME = "programme.work-ended-in-time";
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(30);

    /** What the Act says of these facts. */
    public static ExplainedAnswer of(ParticipantFacts facts, LawParameters parameters) {
        AssessedCase assessed = Eligibility.assessInFull(facts, parameters);
        return new ExplainedAnswer(facts, parameters, assessed.answer(), assessed.explanation());
    }

    /** The decision (§ 12), once it has been made. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(facts.decisionOn()).filter(decided -> !decided.isAfter(facts.evaluatedOn()));
    }

    /**
     * When the work ended that had taken the person out, so that the right holds again (§ 8 fourth paragraph second
     * sentence); empty when that is not why there is a right, and once there is a decision.
     */
    public Optional<LocalDate> revivedOn() {
        var hours = facts.workHours();
        boolean revived = answer.programme().isRight()
                && hours != null
                && hours.compareTo(FULL_TIME) >= 0
                && decidedOn().isEmpty()
                && explanation.programme().stream()
                        .flatMap(ExplainedAnswer::withParts)
                        .anyMatch(one -> one.rule().equals(ENDED_IN_TIME) && one.outcome() == Outcome.MET);
        return revived ? Optional.ofNullable(facts.workEndedOn()) : Optional.empty();
    }

    private static Stream<Assessment> withParts(Assessment whole) {
        return Stream.concat(Stream.of(whole), whole.parts().stream().flatMap(ExplainedAnswer::withParts));
    }
}
