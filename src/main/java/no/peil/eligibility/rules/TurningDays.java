package no.peil.eligibility.rules;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the answer about a person may become another one though no fact changes: the law changes, a limit of
 * years is reached, or something that is registered ahead happens. On every other day the answer is that of the day before.
 */
public final class TurningDays {

    private TurningDays() {}

    /** The next such day after the one on which the facts are evaluated; empty when nothing is to be expected. */
    public static Optional<LocalDate> after(ParticipantFacts facts, LawParameters parameters) {
        return Optional.ofNullable(all(facts, parameters).higher(facts.evaluatedOn()));
    }

    /** All of them, whatever the day on which the facts are evaluated. */
    public static NavigableSet<LocalDate> all(ParticipantFacts facts, LawParameters parameters) {
        var days = new TreeSet<>(parameters.rules().days());
        Stream.of(
                        facts.permitGrantedOn(),
                        facts.claimedOn(),
                        facts.decisionOn(),
                        facts.declinedOn(),
                        facts.workEndedOn(),
                        facts.mappingAssuredOn(),
                        after(facts.settledOn(), Circumstances.CLOCK_YEARS),
                        after(facts.firstSettledOn(), Circumstances.CLOCK_YEARS),
                        after(facts.birthDate(), IntroductionProgrammeRight.ADULT),
                        after(facts.birthDate(), Circumstances.YOUNG))
                .flatMap(Stream::ofNullable)
                .forEach(days::add);
        return days;
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
