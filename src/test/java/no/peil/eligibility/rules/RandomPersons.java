package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/** Made-up persons by the dozen, the same ones in every run; their days lie around those on which the law turns. */
final class RandomPersons {

    private static final List<LocalDate> ASKED_ON =
            days("2021-06-01", "2022-10-03", "2023-12-04", "2025-12-31", "2026-03-10", "2026-11-20");

    private final Random random;

    RandomPersons(long seed) {
        this.random = new Random(seed);
    }

    /** A person of whom all is known that the law can ask about. */
    ParticipantFacts completelyKnown() {
        var today = oneOf(ASKED_ON);
        var facts = new FactsBuilder(today)
                .birthDate(oneOf(births(today)))
                .citizenship(oneOf(List.of("SY", "UA", "XX", "SY", "SE")))
                .permit(oneOf(List.of(Permit.values())))
                .permitGrantedOn(oneOf(grants(today)))
                .earlierPermit(sometimes(Permit.UTL_CH6_FAMILY))
                .arrivedOn(oneOf(days("2020-12-31", "2021-01-01", "2021-05-01")))
                .referencePermit(oneOf(List.of(ReferencePermit.UTL_28, ReferencePermit.UTL_23)))
                .referenceSettledOn(oneOf(days("2015-01-01", "2020-06-01")))
                .familyAppliedOn(oneOf(days("2020-12-01", "2021-05-01")))
                .residence(oneOf(List.of(
                        ResidenceKind.MUNICIPALITY,
                        ResidenceKind.MUNICIPALITY,
                        ResidenceKind.RECEPTION_CENTRE,
                        ResidenceKind.ABROAD,
                        ResidenceKind.SVALBARD)))
                .settledOn(oneOf(settlements(today)))
                .byAgreement(random.nextBoolean())
                .firstSettledOn(sometimes(today.minusYears(2)))
                .claimedOn(sometimes(today.minusDays(5)))
                .decisionOn(sometimes(today.minusDays(1)))
                .mapping(
                        oneOf(List.of(Registered.NONE, Registered.NONE, Registered.IMDI, Registered.HOST_MUNICIPALITY)))
                .participates(random.nextInt(3) == 0)
                .workHours(oneOf(hours()))
                .workEndedOn(sometimes(today.minusDays(3)))
                .declinedOn(random.nextInt(6) == 0 ? today.minusDays(2) : null)
                .education(oneOf(List.of(PriorEducation.values())))
                .goal(sometimes(oneOf(List.of(EndGoal.values()))));
        return facts.build();
    }

    /** The same person with some of the columns emptied. */
    ParticipantFacts withHoles(ParticipantFacts known, int holes) {
        var facts = known.change();
        random.ints(holes, 0, Column.values().length)
                .mapToObj(number -> Column.values()[number])
                .forEach(column -> empty(facts, column));
        return facts.build();
    }

    private static void empty(FactsBuilder facts, Column column) {
        switch (column) {
            case BIRTH_DATE -> facts.birthDate(null);
            case CITIZENSHIP -> facts.citizenship(null);
            case PERMIT -> facts.permit(null);
            case PERMIT_GRANTED_ON -> facts.permitGrantedOn(null);
            case ARRIVED_ON -> facts.arrivedOn(null);
            case REFERENCE_PERMIT -> facts.referencePermit(null);
            case REFERENCE_SETTLED_ON -> facts.referenceSettledOn(null);
            case FAMILY_APPLIED_ON -> facts.familyAppliedOn(null);
            case RESIDENCE -> facts.residence(null);
            case SETTLED_ON -> facts.settledOn(null);
            case BY_AGREEMENT -> facts.byAgreement(null);
            case MAPPING -> facts.mapping(null);
            case PARTICIPATES -> facts.participates(null);
            case WORK_HOURS -> facts.workHours(null);
        }
    }

    /**
     * Every way of filling the columns that the law asks about and that are empty, from days and values on both sides of
     * each boundary. What the contract calls <i>none</i> when it is empty stays empty.
     */
    static List<ParticipantFacts> fillings(ParticipantFacts facts) {
        var today = facts.evaluatedOn();
        var filled = Stream.of(facts);
        filled = fill(filled, ParticipantFacts::permit, kindsOfPermit(), FactsBuilder::permit);
        filled = fill(filled, ParticipantFacts::residence, List.of(ResidenceKind.values()), FactsBuilder::residence);
        filled = fill(filled, ParticipantFacts::citizenship, List.of("SY", "SE"), FactsBuilder::citizenship);
        filled = fill(
                filled,
                known -> needsNoDates(known) ? today : known.permitGrantedOn(),
                grants(today),
                FactsBuilder::permitGrantedOn);
        filled = fill(
                filled,
                known -> needsNoDates(known) || known.residence() == ResidenceKind.ABROAD ? today : known.arrivedOn(),
                days("2020-12-31", "2021-01-01"),
                FactsBuilder::arrivedOn);
        filled = fill(filled, ParticipantFacts::birthDate, births(today), FactsBuilder::birthDate);
        filled = fill(
                filled,
                ParticipantFacts::referencePermit,
                List.of(ReferencePermit.UTL_28, ReferencePermit.UTL_23),
                FactsBuilder::referencePermit);
        filled = fill(
                filled,
                ParticipantFacts::referenceSettledOn,
                days("2010-01-01", "2020-06-01"),
                FactsBuilder::referenceSettledOn);
        filled = fill(
                filled,
                ParticipantFacts::familyAppliedOn,
                days("2016-01-01", "2026-01-01"),
                FactsBuilder::familyAppliedOn);
        filled = fill(filled, ParticipantFacts::settledOn, settlements(today), FactsBuilder::settledOn);
        filled = fill(
                filled,
                known -> needsNoAgreement(known) ? Boolean.FALSE : known.byAgreement(),
                List.of(true, false),
                FactsBuilder::byAgreement);
        filled = fill(
                filled,
                known -> known.workEndedOn() == null ? BigDecimal.ZERO : known.workHours(),
                hours(),
                FactsBuilder::workHours);
        filled = fill(
                filled,
                known -> underSection37b(known) ? known.participates() : Boolean.FALSE,
                List.of(true, false),
                FactsBuilder::participates);
        filled = fill(
                filled,
                known -> asksForAMapping(known) ? known.mapping() : Registered.NONE,
                List.of(Registered.values()),
                FactsBuilder::mapping);
        return filled.toList();
    }

    private static <T> Stream<ParticipantFacts> fill(
            Stream<ParticipantFacts> persons,
            Known<T> known,
            List<T> values,
            BiFunction<FactsBuilder, T, FactsBuilder> with) {
        return persons.flatMap(person -> known.of(person) != null
                ? Stream.of(person)
                : values.stream()
                        .map(value -> with.apply(person.change(), value).build()));
    }

    /** What is known of one column, or anything at all where an empty column is no question. */
    private interface Known<T> {
        @Nullable
        T of(ParticipantFacts facts);
    }

    private static boolean needsNoDates(ParticipantFacts facts) {
        return "SE".equals(facts.citizenship()) || facts.residence() == ResidenceKind.SVALBARD;
    }

    private static boolean needsNoAgreement(ParticipantFacts facts) {
        var rules = LawParameters.STATUTE.rules().on(facts.evaluatedOn());
        return rules.right().needsNoAgreement().holds(new Circumstances(facts, rules, Supposition.NONE));
    }

    private static boolean underSection37b(ParticipantFacts facts) {
        return Regime.on(facts.evaluatedOn(), LawParameters.STATUTE).participationMakesMappingADuty()
                && facts.permit() == Permit.UTL_34
                && facts.residence() == ResidenceKind.MUNICIPALITY;
    }

    private static boolean asksForAMapping(ParticipantFacts facts) {
        var duty = Eligibility.assess(facts.change().mapping(Registered.NONE).build())
                .mapping();
        return duty == MappingDuty.REQUIRED || duty == MappingDuty.RIGHT_ONLY;
    }

    private static List<Permit> kindsOfPermit() {
        return List.of(
                Permit.UTL_28,
                Permit.UTL_35_3,
                Permit.UTL_38_1_PROTECTION,
                Permit.UTL_34,
                Permit.UTL_CH6_FAMILY,
                Permit.UTL_53_2,
                Permit.UTL_23,
                Permit.APPLICANT);
    }

    private static List<LocalDate> births(LocalDate today) {
        return List.of(today.minusYears(35), today.minusYears(70), today.minusYears(20), today.minusYears(12));
    }

    private static List<LocalDate> grants(LocalDate today) {
        return List.of(day("2020-12-31"), today.minusMonths(2), today.minusYears(3));
    }

    private static List<LocalDate> settlements(LocalDate today) {
        return List.of(
                today.minusDays(8), today.minusDays(1), today.minusYears(2).minusDays(8));
    }

    private static List<BigDecimal> hours() {
        return List.of(BigDecimal.ZERO, new BigDecimal("37.5"));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private static List<LocalDate> days(String... written) {
        return Arrays.stream(written).map(LocalDate::parse).toList();
    }
}
