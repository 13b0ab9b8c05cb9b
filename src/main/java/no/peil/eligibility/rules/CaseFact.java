package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ResidenceKind;
import no.peil.law.Fact;

/** The facts that conditions look at, with the key under which the reader finds their name: {@code fact.<key>}. */
final class CaseFact {

    static final Fact<Circumstances, LocalDate> EVALUATED_ON = new Fact<>("evaluated-on", Circumstances::evaluatedOn);
    static final Fact<Circumstances, Permit> PERMIT = Fact.code("permit", Permit.class, Circumstances::permit);
    static final Fact<Circumstances, AgeGroup> AGE_WHEN_GRANTED =
            Fact.code("age-when-granted", AgeGroup.class, Circumstances::ageWhenGranted);
    static final Fact<Circumstances, Boolean> ADULT_WHEN_DECIDED =
            Fact.yesOrNo("adult-when-decided", Circumstances::adultWhenDecided);
    static final Fact<Circumstances, Boolean> NORDIC_OR_EEA = Fact.yesOrNo("nordic-or-eea", Circumstances::nordicOrEea);
    static final Fact<Circumstances, Boolean> GRANTED_BEFORE_THE_ACT =
            Fact.yesOrNo("granted-before-the-act", Circumstances::grantedBeforeTheAct);
    static final Fact<Circumstances, Boolean> ARRIVED_BEFORE_THE_ACT =
            Fact.yesOrNo("arrived-before-the-act", Circumstances::arrivedBeforeTheAct);
    static final Fact<Circumstances, Boolean> REFERENCE_A_TO_E =
            Fact.yesOrNo("reference-permit", Circumstances::referenceHoldsLettersAToE);
    static final Fact<Circumstances, Boolean> REFERENCE_UNDER_FIVE_YEARS =
            Fact.yesOrNo("reference-under-five-years", Circumstances::referenceSettledUnderFiveYears);
    static final Fact<Circumstances, Boolean> HELD_FAMILY_PERMIT =
            Fact.yesOrNo("earlier-permit", Circumstances::heldFamilyPermitBefore);
    static final Fact<Circumstances, ResidenceKind> RESIDENCE =
            Fact.code("residence", ResidenceKind.class, Circumstances::residence);
    static final Fact<Circumstances, Boolean> BY_AGREEMENT =
            Fact.yesOrNo("by-agreement", Circumstances::settledByAgreement);
    static final Fact<Circumstances, LocalDate> RIGHT_LAPSES_ON =
            new Fact<>("right-lapses-on", Circumstances::rightLapsesOn);
    static final Fact<Circumstances, Boolean> FULL_TIME_WORK = Fact.yesOrNo("work-hours", Circumstances::worksFullTime);
    static final Fact<Circumstances, Boolean> WORK_ENDED_IN_TIME =
            Fact.yesOrNo("work-ended-in-time", Circumstances::workEndedInTime);
    static final Fact<Circumstances, LocalDate> FULL_TIME_WORK_ENDED_ON =
            new Fact<>("full-time-work-ended-on", Circumstances::fullTimeWorkEndedOn);
    static final Fact<Circumstances, LocalDate> CLAIMED_ON = new Fact<>("claimed-on", Circumstances::claimedOn);
    static final Fact<Circumstances, LocalDate> SETTLED_ON =
            new Fact<>("settled-on", Circumstances::settledByAgreementOn);
    static final Fact<Circumstances, Boolean> DECLINED = Fact.yesOrNo("declined", Circumstances::declined);
    static final Fact<Circumstances, Boolean> PARTICIPATES = Fact.yesOrNo("participates", Circumstances::participates);
    static final Fact<Circumstances, Registered> REGISTERED =
            Fact.code("mapping", Registered.class, Circumstances::registered);
    static final Fact<Circumstances, Registered> REGISTERED_ALREADY =
            Fact.code("mapping", Registered.class, Circumstances::registeredUnlessAsked);
    static final Fact<Circumstances, Boolean> ASSURED = Fact.yesOrNo("assured", Circumstances::assured);
    static final Fact<Circumstances, ProgrammeStatus> PROGRAMME =
            Fact.code("programme", ProgrammeStatus.class, Circumstances::programme);
    static final Fact<Circumstances, PriorEducation> EDUCATION = Fact.code(
            "education", PriorEducation.class, person -> person.facts().education());
    static final Fact<Circumstances, EndGoal> GOAL =
            Fact.code("goal", EndGoal.class, person -> person.facts().goal());
    static final Fact<Circumstances, Boolean> UNDER_25 = Fact.yesOrNo("under-25", Circumstances::under25WhenDecided);
    /** Nothing in the register says so: an asylum seeker's group is UDI's to know. */
    static final Fact<Circumstances, Boolean> IN_COLLECTIVE_SCHEME =
            Fact.yesOrNo("in-collective-scheme", person -> null);

    private CaseFact() {}
}
