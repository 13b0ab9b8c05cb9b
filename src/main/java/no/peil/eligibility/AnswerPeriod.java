package no.peil.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.TurningDays;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the Act says the same of a person, as long as no fact changes.
 *
 * @param until the last day; null when no end is to be expected
 * @param answer on the first day
 */
public record AnswerPeriod(LocalDate from, @Nullable LocalDate until, EligibilityAnswer answer) {

    private static final LocalDate THE_ACT = LocalDate.of(2021, 1, 1);

    /** From the first day on which all that is told had happened, on which the law can first be asked. */
    public static List<AnswerPeriod> of(ParticipantFacts facts, LawParameters parameters) {
        var first = Stream.of(
                        facts.birthDate(), facts.permitGrantedOn(), facts.settledOn(), facts.firstSettledOn(), THE_ACT)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var days = new ArrayList<LocalDate>(List.of(first));
        days.addAll(TurningDays.all(facts, parameters).tailSet(first, false));
        var periods = new ArrayList<AnswerPeriod>();
        for (var day : days) {
            var answer = Eligibility.assess(facts.change().evaluatedOn(day).build(), parameters);
            if (periods.isEmpty() || !saysTheSame(periods.getLast().answer(), answer)) {
                if (!periods.isEmpty()) {
                    periods.add(periods.removeLast().endingBefore(day));
                }
                periods.add(new AnswerPeriod(day, null, answer));
            }
        }
        return List.copyOf(periods);
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    private AnswerPeriod endingBefore(LocalDate day) {
        return new AnswerPeriod(from, day.minusDays(1), answer);
    }

    /** The rule set, its places and what the reader is told beside are not what the person gets. */
    private static boolean saysTheSame(EligibilityAnswer one, EligibilityAnswer other) {
        return essence(one).equals(essence(other));
    }

    private static List<Object> essence(EligibilityAnswer answer) {
        return List.of(
                answer.programme(),
                answer.mapping(),
                String.valueOf(answer.mappedBy()),
                answer.guidance(),
                String.valueOf(answer.decisionDeadline()),
                String.valueOf(answer.twoYears()),
                answer.length(),
                answer.workDirected());
    }
}
