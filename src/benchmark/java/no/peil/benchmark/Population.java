package no.peil.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.Registered;
import org.jspecify.annotations.Nullable;

/**
 * Made-up persons of whom all is known, of every regime and kind, the same ones in every run. Their days lie around those on
 * which the law turns.
 */
final class Population {

    private static final List<LocalDate> DAYS = Stream.of(
                    "2020-12-31",
                    "2021-01-01",
                    "2021-06-01",
                    "2022-06-14",
                    "2022-06-15",
                    "2023-06-30",
                    "2023-07-01",
                    "2024-02-29",
                    "2025-12-31",
                    "2026-01-01",
                    "2026-03-10",
                    "2026-03-10",
                    "2026-06-30",
                    "2026-07-01",
                    "2026-11-21")
            .map(LocalDate::parse)
            .toList();

    private final Random random;

    Population(long seed) {
        this.random = new Random(seed);
    }

    ParticipantFacts[] of(int size) {
        return Stream.generate(this::person).limit(size).toArray(ParticipantFacts[]::new);
    }

    private ParticipantFacts person() {
        var day = oneOf(DAYS);
        var granted = oneOf(List.of(
                LocalDate.of(2020, 6, 1),
                LocalDate.of(2020, 12, 31),
                earlier(LocalDate.of(2021, 1, 1), day),
                day.minusDays(60),
                day.minusDays(200),
                day.minusYears(1),
                day.minusYears(3)));
        granted = earlier(granted, day);
        var settled = oneOf(List.of(
                day,
                day.minusDays(10),
                day.minusDays(40),
                day.minusYears(1),
                day.minusYears(2),
                day.minusYears(2).plusDays(1),
                day.minusYears(2).minusDays(1),
                day.minusYears(4)));
        var birth = oneOf(List.of(
                granted.minusYears(18),
                granted.minusYears(18).plusDays(1),
                granted.minusYears(55),
                granted.minusYears(56),
                granted.minusYears(56).plusDays(1),
                day.minusYears(18),
                day.minusYears(18).plusDays(1),
                day.minusYears(25),
                day.minusYears(25).plusDays(1),
                day.minusYears(22),
                day.minusYears(30),
                day.minusYears(38),
                day.minusYears(47),
                day.minusYears(62)));
        var ended = sometimes(3, day.minusDays(random.nextInt(50) - 3));
        var hours = BigDecimal.valueOf(random.nextInt(75) * 5L, 1);
        return new FactsBuilder(day)
                .birthDate(birth)
                .citizenship(oneOf(List.of("SY", "UA", "XX", "CD", "SY", "CH", "SE")))
                .permit(oneOf(permits()))
                .permitGrantedOn(granted)
                .earlierPermit(sometimes(3, Permit.UTL_CH6_FAMILY))
                .arrivedOn(oneOf(List.of(LocalDate.of(2020, 12, 31), granted.minusDays(100), granted.minusDays(400))))
                .referencePermit(oneOf(references()))
                .referenceSettledOn(oneOf(List.of(LocalDate.of(2016, 2, 29), LocalDate.of(2020, 5, 5))))
                .familyAppliedOn(
                        oneOf(List.of(LocalDate.of(2021, 2, 27), LocalDate.of(2021, 2, 28), LocalDate.of(2024, 1, 1))))
                .residence(oneOf(residences()))
                .settledOn(settled)
                .byAgreement(random.nextInt(3) > 0)
                .firstSettledOn(sometimes(4, day.minusYears(2).plusDays(random.nextInt(3) - 1)))
                .claimedOn(sometimes(2, day.minusDays(random.nextInt(60) - 2)))
                .decisionOn(sometimes(3, day.minusDays(random.nextInt(20) - 2)))
                .mapping(oneOf(registers()))
                .participates(random.nextInt(3) == 0)
                .workHours(ended != null ? hours : sometimes(2, hours))
                .workEndedOn(ended)
                .declinedOn(sometimes(8, day.minusDays(random.nextInt(10) - 2)))
                .education(sometimes(2, oneOf(List.of(PriorEducation.values()))))
                .goal(sometimes(2, oneOf(List.of(EndGoal.values()))))
                .build();
    }

    private List<Permit> permits() {
        return random.nextBoolean()
                ? List.of(Permit.values())
                : List.of(Permit.UTL_28, Permit.UTL_34, Permit.UTL_CH6_FAMILY, Permit.UTL_35_3);
    }

    private List<ReferencePermit> references() {
        return random.nextBoolean()
                ? List.of(ReferencePermit.values())
                : List.of(ReferencePermit.UTL_28, ReferencePermit.UTL_34);
    }

    private List<ResidenceKind> residences() {
        return random.nextBoolean() ? List.of(ResidenceKind.MUNICIPALITY) : List.of(ResidenceKind.values());
    }

    private List<Registered> registers() {
        return random.nextBoolean() ? List.of(Registered.NONE) : List.of(Registered.values());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T sometimes(int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? value : null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
