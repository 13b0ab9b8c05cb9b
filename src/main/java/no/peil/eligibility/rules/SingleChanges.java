package no.peil.eligibility.rules;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.law.Counterfactual;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one fact that the law could tell apart: each code that it treats in its own way, and each day on both sides of
 * every limit that the other facts set.
 */
final class SingleChanges {

    /** Any date that people live to see is nearer. */
    private static final long YES_OR_NO = 100_000;

    private static final long ANOTHER_CODE = 2 * YES_OR_NO;

    private final ParticipantFacts facts;
    private final Set<String> missing;
    private final LawParameters parameters;
    private final Stream.Builder<Counterfactual<ParticipantFacts>> changes = Stream.builder();

    private SingleChanges(ParticipantFacts facts, Set<Column> missing, LawParameters parameters) {
        this.facts = facts;
        this.missing = missing.stream().map(Column::name).collect(toSet());
        this.parameters = parameters;
    }

    /**
     * The changes.
     *
     * @param missing the facts that an answer turns on: to find one is the smallest change of all
     */
    static Stream<Counterfactual<ParticipantFacts>> of(
            ParticipantFacts facts, Set<Column> missing, LawParameters parameters) {
        var single = new SingleChanges(facts, missing, parameters);
        single.time();
        single.grant();
        single.family();
        single.settlement();
        single.programme();
        single.work();
        return single.changes.build().filter(change -> isPossible(change.facts()));
    }

    private void time() {
        for (var day : TurningDays.all(facts, parameters).tailSet(facts.evaluatedOn(), false)) {
            change(CaseColumn.EVALUATED_ON, facts.evaluatedOn(), day, FactsBuilder::evaluatedOn);
        }
    }

    private void grant() {
        int upperAge = parameters.upperAge().on(facts.evaluatedOn());
        var birth = facts.birthDate();
        var granted = facts.permitGrantedOn();
        var decided = facts.decisionOn() != null ? facts.decisionOn() : facts.evaluatedOn();
        for (int age : List.of(IntroductionProgrammeRight.ADULT, upperAge + 1)) {
            days(
                    CaseColumn.BIRTH_DATE,
                    birth,
                    FactsBuilder::birthDate,
                    granted == null ? null : granted.minusYears(age));
            days(
                    CaseColumn.PERMIT_GRANTED_ON,
                    granted,
                    FactsBuilder::permitGrantedOn,
                    birth == null ? null : birth.plusYears(age));
        }
        days(
                CaseColumn.BIRTH_DATE,
                birth,
                FactsBuilder::birthDate,
                decided.minusYears(IntroductionProgrammeRight.ADULT));
        days(CaseColumn.PERMIT_GRANTED_ON, granted, FactsBuilder::permitGrantedOn, Regime.COMMENCEMENT);
        days(CaseColumn.ARRIVED_ON, facts.arrivedOn(), FactsBuilder::arrivedOn, Regime.COMMENCEMENT);
        codes(CaseColumn.CITIZENSHIP, facts.citizenship(), List.of("XX", "NO"), FactsBuilder::citizenship);
        codes(CaseColumn.PERMIT, facts.permit(), Circumstances.KINDS_OF_PERMIT, FactsBuilder::permit);
    }

    private void family() {
        var settled = facts.referenceSettledOn();
        var applied = facts.familyAppliedOn();
        days(
                CaseColumn.REFERENCE_SETTLED_ON,
                settled,
                FactsBuilder::referenceSettledOn,
                applied == null ? null : applied.minusYears(Circumstances.REFERENCE_YEARS));
        days(
                CaseColumn.FAMILY_APPLIED_ON,
                applied,
                FactsBuilder::familyAppliedOn,
                settled == null ? null : settled.plusYears(Circumstances.REFERENCE_YEARS));
        codes(
                CaseColumn.REFERENCE_PERMIT,
                facts.referencePermit(),
                List.of(ReferencePermit.UTL_28, ReferencePermit.NORWEGIAN_CITIZEN),
                FactsBuilder::referencePermit);
        codes(
                CaseColumn.EARLIER_PERMIT,
                facts.earlierPermit(),
                List.of(Permit.UTL_CH6_FAMILY),
                FactsBuilder::earlierPermit);
    }

    private void settlement() {
        var decided = facts.decisionOn() != null ? facts.decisionOn() : facts.evaluatedOn();
        var clockWouldEnd = decided.minusYears(Circumstances.CLOCK_YEARS);
        if (facts.firstSettledOn() != null) {
            days(CaseColumn.FIRST_SETTLED_ON, facts.firstSettledOn(), FactsBuilder::firstSettledOn, clockWouldEnd);
        }
        days(CaseColumn.SETTLED_ON, facts.settledOn(), FactsBuilder::settledOn, clockWouldEnd);
        yesOrNo(CaseColumn.BY_AGREEMENT, facts.byAgreement(), FactsBuilder::byAgreement);
        codes(CaseColumn.RESIDENCE, facts.residence(), List.of(ResidenceKind.values()), FactsBuilder::residence);
    }

    private void programme() {
        var first = Optional.ofNullable(facts.firstSettledOn()).orElse(facts.settledOn());
        days(
                CaseColumn.DECISION_ON,
                facts.decisionOn(),
                FactsBuilder::decisionOn,
                first == null ? null : first.plusYears(Circumstances.CLOCK_YEARS));
        yesOrNo(CaseColumn.PARTICIPATES, facts.participates(), FactsBuilder::participates);
        codes(CaseColumn.MAPPING, facts.mapping(), List.of(Registered.values()), FactsBuilder::mapping);
        undone(CaseColumn.DECLINED_ON, facts.declinedOn(), FactsBuilder::declinedOn);
        undone(CaseColumn.DECISION_ON, facts.decisionOn(), FactsBuilder::decisionOn);
    }

    private void work() {
        var hours = facts.workHours();
        boolean fullTime = hours != null && hours.compareTo(Circumstances.FULL_TIME) >= 0;
        add(
                CaseColumn.WORK_HOURS,
                hours,
                fullTime ? BigDecimal.ZERO : Circumstances.FULL_TIME,
                YES_OR_NO,
                FactsBuilder::workHours);
        undone(CaseColumn.WORK_ENDED_ON, facts.workEndedOn(), FactsBuilder::workEndedOn);
    }

    /** The limit and the days on both sides of it. */
    private void days(
            CaseColumn fact,
            @Nullable LocalDate from,
            BiFunction<FactsBuilder, LocalDate, FactsBuilder> with,
            @Nullable LocalDate limit) {
        Stream.ofNullable(limit)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> !day.isAfter(facts.evaluatedOn()))
                .forEach(day -> change(fact, from, day, with));
    }

    /** A date that has not come, or is not known, is as far away as today. */
    private void change(
            CaseColumn fact,
            @Nullable LocalDate from,
            LocalDate to,
            BiFunction<FactsBuilder, LocalDate, FactsBuilder> with) {
        var before = from == null ? facts.evaluatedOn() : from;
        add(fact, from, to, Math.abs(ChronoUnit.DAYS.between(before, to)), with);
    }

    /** Had it not happened. */
    private void undone(
            CaseColumn fact,
            @Nullable LocalDate from,
            BiFunction<FactsBuilder, @Nullable LocalDate, FactsBuilder> with) {
        if (from != null) {
            changes.add(new Counterfactual<>(
                    fact,
                    from,
                    null,
                    YES_OR_NO,
                    with.apply(facts.change(), null).build()));
        }
    }

    private void yesOrNo(
            CaseColumn fact, @Nullable Boolean from, BiFunction<FactsBuilder, Boolean, FactsBuilder> with) {
        add(fact, from, true, YES_OR_NO, with);
        add(fact, from, false, YES_OR_NO, with);
    }

    private <T> void codes(
            CaseColumn fact, @Nullable T from, List<T> possible, BiFunction<FactsBuilder, T, FactsBuilder> with) {
        possible.forEach(to -> add(fact, from, to, ANOTHER_CODE, with));
    }

    private <T> void add(
            CaseColumn fact, @Nullable T from, T to, long size, BiFunction<FactsBuilder, T, FactsBuilder> with) {
        if (!Objects.equals(from, to)) {
            changes.add(new Counterfactual<>(
                    fact,
                    from,
                    to,
                    missing.contains(fact.name()) ? 0 : size,
                    with.apply(facts.change(), to).build()));
        }
    }

    /** Whether the dates can follow each other, as the contract asks of every case. */
    private static boolean isPossible(ParticipantFacts facts) {
        var birth = facts.birthDate();
        return Stream.of(facts.permitGrantedOn(), facts.settledOn(), facts.firstSettledOn())
                .flatMap(Stream::ofNullable)
                .noneMatch(day -> day.isAfter(facts.evaluatedOn()) || birth != null && day.isBefore(birth));
    }
}
