package no.peil.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.eligibility.rules.AssessedCase;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.TurningDays;
import no.peil.participant.LegalRecord;
import no.peil.participant.LegalSituation;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A person, assessed on a day, with what the assessment was built on.
 *
 * @param mapping the completed mapping; null when there is none
 * @param parameters the parameters of the law by which it was made
 */
public record AssessedPerson(
        LegalRecord record,
        LegalSituation situation,
        @Nullable RegisteredMapping mapping,
        ParticipantFacts facts,
        AssessedCase assessed,
        LawParameters parameters) {

    static AssessedPerson on(
            LocalDate day, LegalRecord record, @Nullable RegisteredMapping mapping, LawParameters parameters) {
        var situation = record.on(day);
        var facts = CaseFacts.of(situation, mapping);
        return new AssessedPerson(
                record, situation, mapping, facts, Eligibility.assessInFull(facts, parameters), parameters);
    }

    public ParticipantId id() {
        return record.participant();
    }

    /** What the law says on the day. */
    public EligibilityAnswer answer() {
        return assessed.answer();
    }

    /** When the work ended that had taken the person out, where the right holds again because of it (§ 8 fourth paragraph). */
    public Optional<LocalDate> revivedOn() {
        return new ExplainedAnswer(facts, parameters, assessed.answer(), assessed.explanation()).revivedOn();
    }

    /** What it says on another day, by what is recorded now. */
    public EligibilityAnswer answerOn(LocalDate day) {
        return Eligibility.assess(CaseFacts.of(record.on(day), mapping), parameters);
    }

    /** The next day on which answer, deadlines or facts may be others though nobody records anything; empty for never. */
    Optional<LocalDate> nextTurn() {
        var today = facts.evaluatedOn();
        return Stream.of(
                        TurningDays.after(facts, parameters),
                        record.nextChangeAfter(today),
                        Optional.ofNullable(answer().twoYears()).map(Deadline::day),
                        Optional.ofNullable(answer().decisionDeadline())
                                .map(due -> due.day().plusDays(1)))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "AssessedPerson " + id();
    }
}
