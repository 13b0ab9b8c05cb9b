package no.peil.eligibility.rules;

import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.List;
import no.peil.common.MappingBody;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import org.jspecify.annotations.Nullable;

/** Decides who must be mapped and by whom (§§ 6, 10 and 37 b), when nothing that it turns on is unknown. */
final class CompetenceMapping {

    private static final LegalRef HOST = INTEGRATION_ACT.section("6").paragraph(1);
    private static final LegalRef IMDI = INTEGRATION_ACT.section("6").paragraph(2);
    private static final LegalRef SETTLED = INTEGRATION_ACT.section("10").paragraph(1);
    private static final LegalRef NOT_BEFORE_SETTLEMENT =
            INTEGRATION_ACT.section("37 b").paragraph(1);
    private static final LegalRef RIGHT_WITHOUT_DUTY =
            INTEGRATION_ACT.section("37 b").paragraph(2);
    private static final LegalRef DECLINED = INTEGRATION_ACT.section("3").paragraph(3);
    private static final LegalRef NORDIC_OR_EEA = INTEGRATION_ACT.section("8").paragraph(5);

    private CompetenceMapping() {}

    /**
     * What is asked for, and of whom.
     *
     * @param by null when nobody has anything to do
     */
    record Task(MappingDuty duty, @Nullable MappingBody by) {

        static final Task DONE = new Task(MappingDuty.DONE, null);
        static final Task NOT_REQUIRED = new Task(MappingDuty.NOT_REQUIRED, null);

        /** In a centre, the Act has no age limit, and the preparatory works suppose one (law.md 2.1). */
        private static final Task AGE_QUESTION = new Task(MappingDuty.UNDETERMINED, null);
    }

    static Finding<Task> of(Circumstances person, ProgrammeStatus programme) {
        if (programme == ProgrammeStatus.FORMER_ACT) {
            return Finding.of(Task.NOT_REQUIRED, FormerAct.RULE.source());
        }
        var needed = unlessMapped(person, programme);
        boolean asks = needed.answer().duty() == MappingDuty.REQUIRED
                || needed.answer().duty() == MappingDuty.RIGHT_ONLY;
        // An empty column is a question only where the answer would ask for a mapping; elsewhere it means none.
        var registered = person.facts().mapping() != null
                ? person.facts().mapping()
                : asks ? person.registered() : Registered.NONE;
        if (registered == null || registered == Registered.NONE) {
            return needed;
        }
        return registered == Registered.IMDI ? mappedByImdi(person, programme) : Finding.of(Task.DONE, SETTLED);
    }

    private static Finding<Task> mappedByImdi(Circumstances person, ProgrammeStatus programme) {
        boolean followsUp = person.residence() == ResidenceKind.MUNICIPALITY
                && programme != ProgrammeStatus.NONE
                && programme != ProgrammeStatus.MAY_COMPLETE
                && !person.assured();
        return followsUp
                ? Finding.of(new Task(MappingDuty.QUALITY_ASSURE, MappingBody.SETTLEMENT_MUNICIPALITY), IMDI)
                : Finding.of(Task.DONE, IMDI);
    }

    private static Finding<Task> unlessMapped(Circumstances person, ProgrammeStatus programme) {
        if (person.residence() == ResidenceKind.SVALBARD) {
            return new Finding<>(Task.NOT_REQUIRED, List.of());
        }
        if (!IntroductionProgrammeRight.NOT_NORDIC_OR_EEA.holds(person)) {
            return Finding.of(Task.NOT_REQUIRED, NORDIC_OR_EEA);
        }
        if (person.permit() == Permit.APPLICANT) {
            return Finding.of(Task.NOT_REQUIRED, INTEGRATION_ACT.section("2"));
        }
        return switch (person.residence()) {
            case ABROAD -> abroad(person);
            case RECEPTION_CENTRE -> inCentre(person);
            case MUNICIPALITY -> settled(person, programme);
            case SVALBARD -> throw new IllegalStateException("answered above");
            case null -> throw new IllegalStateException("the place is supposed where it is not known");
        };
    }

    /** Whether, by what is known, the person lives in a centre and § 6 leaves open whether the age matters. */
    static boolean isOpenByAge(Circumstances known) {
        return known.residence() == ResidenceKind.RECEPTION_CENTRE
                && !known.declined()
                && !isUnderChapter6A(known)
                && Section9.QUALIFYING_PERMIT.holds(known)
                && IntroductionProgrammeRight.OF_AGE.outcome(known) == Outcome.NOT_MET;
    }

    /** IMDi maps resettlement refugees before they enter, whatever their age (§ 6 second paragraph). */
    private static Finding<Task> abroad(Circumstances person) {
        boolean resettled = person.permit() == Permit.UTL_35_3 || person.permit() == Permit.UTL_28;
        return Finding.of(resettled ? new Task(MappingDuty.REQUIRED, MappingBody.IMDI) : Task.NOT_REQUIRED, IMDI);
    }

    private static Finding<Task> inCentre(Circumstances person) {
        if (isUnderChapter6A(person)) {
            return person.declined()
                    ? Finding.of(Task.NOT_REQUIRED, NOT_BEFORE_SETTLEMENT, DECLINED)
                    : Finding.of(Task.NOT_REQUIRED, NOT_BEFORE_SETTLEMENT);
        }
        if (person.declined()) {
            return Finding.of(Task.NOT_REQUIRED, DECLINED);
        }
        if (!Section9.QUALIFYING_PERMIT.holds(person)) {
            return Finding.of(Task.NOT_REQUIRED, HOST);
        }
        return Finding.of(
                IntroductionProgrammeRight.OF_AGE.holds(person)
                        ? new Task(MappingDuty.REQUIRED, MappingBody.HOST_MUNICIPALITY)
                        : Task.AGE_QUESTION,
                HOST);
    }

    private static Finding<Task> settled(Circumstances person, ProgrammeStatus programme) {
        if (person.declined()) {
            return Finding.of(Task.NOT_REQUIRED, DECLINED);
        }
        if (isUnderChapter6A(person)) {
            boolean duty =
                    person.regime().participationMakesMappingADuty() && Boolean.TRUE.equals(person.participates());
            return Finding.of(
                    new Task(duty ? MappingDuty.REQUIRED : MappingDuty.RIGHT_ONLY, MappingBody.SETTLEMENT_MUNICIPALITY),
                    RIGHT_WITHOUT_DUTY,
                    SETTLED);
        }
        return Finding.of(
                programme.isRight()
                        ? new Task(MappingDuty.REQUIRED, MappingBody.SETTLEMENT_MUNICIPALITY)
                        : Task.NOT_REQUIRED,
                SETTLED);
    }

    private static boolean isUnderChapter6A(Circumstances person) {
        return person.regime().hasChapter6A() && Section9.LETTER_E.holds(person);
    }
}
