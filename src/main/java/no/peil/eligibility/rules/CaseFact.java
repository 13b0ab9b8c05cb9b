package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.Fact;

/** The facts that conditions look at, with the key under which the reader finds their name: {@code fact.<key>}. */
final class CaseFact {

    static final Fact<Circumstances, Permit> PERMIT = new Fact<>("permit", Circumstances::permit);
    static final Fact<Circumstances, AgeGroup> AGE_WHEN_GRANTED =
            new Fact<>("age-when-granted", Circumstances::ageWhenGranted);
    static final Fact<Circumstances, Boolean> ADULT_WHEN_DECIDED =
            new Fact<>("adult-when-decided", Circumstances::adultWhenDecided);
    static final Fact<Circumstances, Boolean> NORDIC_OR_EEA = new Fact<>("nordic-or-eea", Circumstances::nordicOrEea);
    static final Fact<Circumstances, Boolean> GRANTED_BEFORE_THE_ACT =
            new Fact<>("granted-before-the-act", Circumstances::grantedBeforeTheAct);
    static final Fact<Circumstances, Boolean> ARRIVED_BEFORE_THE_ACT =
            new Fact<>("arrived-before-the-act", Circumstances::arrivedBeforeTheAct);
    static final Fact<Circumstances, Boolean> REFERENCE_A_TO_E =
            new Fact<>("reference-permit", Circumstances::referenceHoldsLettersAToE);
    static final Fact<Circumstances, Boolean> REFERENCE_UNDER_FIVE_YEARS =
            new Fact<>("reference-under-five-years", Circumstances::referenceSettledUnderFiveYears);
    static final Fact<Circumstances, Boolean> HELD_FAMILY_PERMIT =
            new Fact<>("earlier-permit", Circumstances::heldFamilyPermitBefore);
    static final Fact<Circumstances, ResidenceKind> RESIDENCE = new Fact<>("residence", Circumstances::residence);
    static final Fact<Circumstances, Boolean> BY_AGREEMENT =
            new Fact<>("by-agreement", Circumstances::settledByAgreement);
    static final Fact<Circumstances, LocalDate> RIGHT_LAPSES_ON =
            new Fact<>("right-lapses-on", Circumstances::rightLapsesOn);
    static final Fact<Circumstances, Boolean> FULL_TIME_WORK = new Fact<>("work-hours", Circumstances::worksFullTime);
    static final Fact<Circumstances, Boolean> DECLINED = new Fact<>("declined", Circumstances::declined);
    static final Fact<Circumstances, Boolean> PARTICIPATES = new Fact<>("participates", Circumstances::participates);
    static final Fact<Circumstances, Registered> REGISTERED = new Fact<>("mapping", Circumstances::registered);

    private CaseFact() {}
}
