package no.peil.eligibility.rules;

import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** Decides what the Act says of the person and the programme, when nothing that it turns on is unknown. */
final class Programme {

    private static final LegalRef IMMIGRANTS = INTEGRATION_ACT.section("2");
    private static final LegalRef FIRST = INTEGRATION_ACT.section("8").paragraph(1);
    private static final LegalRef THIRD = INTEGRATION_ACT.section("8").paragraph(3);
    private static final LegalRef FOURTH = INTEGRATION_ACT.section("8").paragraph(4);
    private static final LegalRef FIFTH = INTEGRATION_ACT.section("8").paragraph(5);
    private static final LegalRef PERMITS = INTEGRATION_ACT.section("9").paragraph(1);
    private static final LegalRef COMPLETE = INTEGRATION_ACT.section("9").paragraph(3);
    private static final LegalRef DECLINED = INTEGRATION_ACT.section("3").paragraph(3);

    private static final List<Rule<Circumstances>> LETTERS = List.of(
            Section9.LETTER_A,
            Section9.LETTER_B,
            Section9.LETTER_C,
            Section9.LETTER_D,
            Section9.LETTER_E,
            Section9.LETTER_F,
            Section9.LETTER_G);

    private Programme() {}

    static Finding<ProgrammeStatus> of(Circumstances person) {
        if (FormerAct.appliesTo(person)) {
            return Finding.of(ProgrammeStatus.FORMER_ACT, FormerAct.RULE.source());
        }
        if (person.residence() == ResidenceKind.SVALBARD) {
            return new Finding<>(ProgrammeStatus.NONE, List.of());
        }
        if (!IntroductionProgrammeRight.NOT_NORDIC_OR_EEA.holds(person)) {
            return completesOrNothing(person, FIFTH);
        }
        if (person.permit() == Permit.APPLICANT) {
            return Finding.of(ProgrammeStatus.NONE, IMMIGRANTS, PERMITS);
        }
        return person.residence() == ResidenceKind.MUNICIPALITY ? whenSettled(person) : beforeSettlement(person);
    }

    private static Finding<ProgrammeStatus> beforeSettlement(Circumstances person) {
        if (IntroductionProgrammeRight.IN_TARGET_GROUP.holds(person)) {
            return IntroductionProgrammeRight.NOT_DECLINED.holds(person)
                    ? new Finding<>(ProgrammeStatus.NOT_YET_SETTLED, withLetter(FIRST, person))
                    : Finding.of(ProgrammeStatus.NONE, DECLINED);
        }
        if (ProgrammeOffer.OVER_AGE.holds(person) || ProgrammeOffer.OTHER_FAMILY.holds(person)) {
            return Finding.of(ProgrammeStatus.NOT_YET_SETTLED, THIRD);
        }
        return completesOrNothing(person, outsideSection8(person));
    }

    private static Finding<ProgrammeStatus> whenSettled(Circumstances person) {
        if (IntroductionProgrammeRight.RULE.holds(person)) {
            return new Finding<>(rightOf(person), withLetter(FIRST, person));
        }
        if (ProgrammeOffer.RULE.holds(person)) {
            return Finding.of(ProgrammeStatus.MAY_OFFER, THIRD);
        }
        boolean fitsButForWorkOrRefusal = IntroductionProgrammeRight.IN_TARGET_GROUP.holds(person)
                && IntroductionProgrammeRight.NEWLY_SETTLED.holds(person);
        return completesOrNothing(person, fitsButForWorkOrRefusal ? new LegalRef[0] : outsideSection8(person));
    }

    /** Before 2026, chapter 6 A gave those with collective protection the right without the duty. */
    private static ProgrammeStatus rightOf(Circumstances person) {
        boolean noDuty = person.regime().hasChapter6A() && !person.regime().isFrom2026();
        return noDuty && Section9.LETTER_E.holds(person) ? ProgrammeStatus.RIGHT : ProgrammeStatus.RIGHT_AND_DUTY;
    }

    /** § 9 third paragraph; not for those whom § 3 third or § 8 fourth paragraph takes out. */
    private static boolean mayComplete(Circumstances person) {
        return Boolean.TRUE.equals(person.participates())
                && person.permit() != Permit.APPLICANT
                && IntroductionProgrammeRight.NOT_DECLINED.holds(person)
                && IntroductionProgrammeRight.NOT_IN_WORK.holds(person);
    }

    /** Nothing follows from § 8, for a reason; what was begun before may still be finished. */
    private static Finding<ProgrammeStatus> completesOrNothing(Circumstances person, LegalRef... because) {
        if (mayComplete(person)) {
            return Finding.of(ProgrammeStatus.MAY_COMPLETE, COMPLETE);
        }
        var basis = new ArrayList<>(List.of(because));
        if (!IntroductionProgrammeRight.NOT_DECLINED.holds(person)) {
            basis.add(DECLINED);
        }
        if (!IntroductionProgrammeRight.NOT_IN_WORK.holds(person)) {
            basis.add(FOURTH);
        }
        return new Finding<>(ProgrammeStatus.NONE, basis);
    }

    /** Which paragraph the person falls outside of, because of the permit, the age or the two years. */
    private static LegalRef[] outsideSection8(Circumstances person) {
        if (!Section9.QUALIFYING_PERMIT.holds(person)) {
            return new LegalRef[] {Section9.FAMILY_PERMIT.holds(person) ? THIRD : PERMITS};
        }
        if (person.ageWhenGranted() == AgeGroup.OVER) {
            return new LegalRef[] {THIRD};
        }
        return ProgrammeOffer.WITHOUT_AGREEMENT.holds(person) ? new LegalRef[] {FIRST, THIRD} : new LegalRef[] {FIRST};
    }

    private static List<LegalRef> withLetter(LegalRef paragraph, Circumstances person) {
        var basis = new ArrayList<LegalRef>();
        basis.add(paragraph);
        LETTERS.stream()
                .filter(letter -> letter.holds(person))
                .map(Rule::source)
                .findFirst()
                .ifPresent(basis::add);
        return basis;
    }
}
