package no.peil.eligibility.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days to suppose for a settlement whose day is not known: one on each side of every boundary it can lie at. */
final class SettlementDays {

    private SettlementDays() {}

    static List<LocalDate> possible(Circumstances person) {
        var today = person.evaluatedOn();
        var birth = person.facts().birthDate();
        return Stream.of(
                        Optional.of(person.decidedOn()),
                        person.workEnded(),
                        Optional.ofNullable(person.claimedOn()),
                        Optional.of(today))
                .flatMap(Optional::stream)
                .flatMap(SettlementDays::around)
                .filter(day -> !day.isAfter(today) && (birth == null || !day.isBefore(birth)))
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> around(LocalDate day) {
        var clockWouldEnd = day.minusYears(Circumstances.CLOCK_YEARS);
        return Stream.of(day, day.minusDays(1), clockWouldEnd.plusDays(1), clockWouldEnd, clockWouldEnd.minusDays(1));
    }
}
