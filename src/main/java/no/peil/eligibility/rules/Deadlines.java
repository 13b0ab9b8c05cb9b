package no.peil.eligibility.rules;

import static no.peil.law.Statute.INTEGRATION_ACT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/** The deadline for decision and start (§ 12 second paragraph), and the end of the two years (§ 8 first paragraph). */
final class Deadlines {

    static final LegalRef DECISION = INTEGRATION_ACT.section("12").paragraph(2);
    static final LegalRef TWO_YEARS = INTEGRATION_ACT.section("8").paragraph(1).sentence(3);
    private static final LegalRef WORK_ENDED =
            INTEGRATION_ACT.section("8").paragraph(4).sentence(2);
    private static final int MONTHS = 3;

    private Deadlines() {}

    /** When the decision is due; null without a right, or without anything to count from. */
    static @Nullable Deadline decision(Circumstances person, ProgrammeStatus programme) {
        if (!programme.isRight()) {
            return null;
        }
        var ordinary = ordinaryTrigger(person);
        if (ordinary.isEmpty()) {
            return null;
        }
        var revived = person.workEnded()
                .filter(ended -> person.regime().isFrom2026()
                        && Boolean.TRUE.equals(person.worksFullTime())
                        && ended.isAfter(ordinary.get().on()));
        return revived.map(ended -> new Trigger(CountedFrom.WORK_END, ended))
                .or(() -> ordinary)
                .map(trigger -> new Deadline(
                        trigger.on().plusMonths(MONTHS),
                        trigger.from(),
                        trigger.on(),
                        trigger.from() == CountedFrom.WORK_END ? WORK_ENDED : DECISION))
                .orElse(null);
    }

    /** Settlement by agreement, or, where none is needed, the claim; with both the earlier. */
    private static Optional<Trigger> ordinaryTrigger(Circumstances person) {
        if (!IntroductionProgrammeRight.NEEDS_NO_AGREEMENT.holds(person)) {
            return settlement(person);
        }
        return Stream.of(
                        person.claim().map(day -> new Trigger(CountedFrom.CLAIM, day)),
                        person.settledByAgreementAnyway() ? settlement(person) : Optional.<Trigger>empty())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Trigger::on));
    }

    private static Optional<Trigger> settlement(Circumstances person) {
        return Optional.ofNullable(person.settledOn()).map(day -> new Trigger(CountedFrom.SETTLEMENT, day));
    }

    /** The first day on which the two-year condition fails, by what is known; null where no clock runs. */
    static @Nullable Deadline twoYears(Circumstances known, boolean formerAct) {
        var lapses = known.rightLapsesOn();
        boolean counted = !formerAct
                && known.residence() == ResidenceKind.MUNICIPALITY
                && !Boolean.TRUE.equals(known.nordicOrEea())
                && inSection9OrFamily(known);
        var first = known.facts().firstSettledOn();
        var start = first != null ? first : known.facts().settledOn();
        return counted && lapses != null && start != null
                ? new Deadline(lapses, CountedFrom.FIRST_SETTLEMENT, start, TWO_YEARS)
                : null;
    }

    static boolean inSection9OrFamily(Circumstances known) {
        return Section9.FAMILY_PERMIT.holds(known) || Section9.QUALIFYING_PERMIT.holds(known);
    }

    private record Trigger(CountedFrom from, LocalDate on) {}
}
