package no.peil.eligibility.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.law.CaseMemory;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask about a case: the facts, and the tests of facts that the law makes. Null is <i>not known</i>; under a
 * {@link Supposition} nothing is null that the law can turn on.
 */
final class Circumstances extends CaseMemory {

    static final BigDecimal FULL_TIME = BigDecimal.valueOf(30);
    static final int CLOCK_YEARS = 2;
    static final int REFERENCE_YEARS = 5;
    static final int YOUNG = 25;

    /** One permit for each way in which the Act treats permits. */
    static final List<Permit> KINDS_OF_PERMIT = List.of(
            Permit.UTL_28,
            Permit.UTL_35_3,
            Permit.UTL_38_1_PROTECTION,
            Permit.UTL_34,
            Permit.UTL_CH6_FAMILY,
            Permit.UTL_53_2,
            Permit.UTL_23,
            Permit.APPLICANT);

    private static final Set<ReferencePermit> LETTERS_A_TO_E = EnumSet.of(
            ReferencePermit.UTL_28,
            ReferencePermit.UTL_35_3,
            ReferencePermit.UTL_38_1_PROTECTION,
            ReferencePermit.UTL_38_5_A,
            ReferencePermit.UTL_38_5_B,
            ReferencePermit.UTL_34);

    private static final List<Boolean> YES_OR_NO = List.of(true, false);

    private static final int PLACES = Place.values().length;

    private final ParticipantFacts facts;
    private final Supposition supposition;
    private final RulesInForce rules;
    private @Nullable List<LocalDate> possibleDaysOfSettlement;
    private @Nullable ProgrammeStatus programme;
    private @Nullable AgeGroup ageWhenGranted;
    private @Nullable LocalDate rightLapsesOn;

    Circumstances(ParticipantFacts facts, RulesInForce rules, Supposition supposition) {
        super(PLACES);
        this.facts = facts;
        this.rules = rules;
        this.supposition = supposition;
    }

    /** To suppose what nobody has to know would multiply the worlds. */
    @Override
    protected boolean isFreeToAsk() {
        return supposition == Supposition.NONE;
    }

    ParticipantFacts facts() {
        return facts;
    }

    /** The rules of the day, whether or not the former act turns out to apply. */
    RulesInForce rules() {
        return rules;
    }

    /** What the Act says of the programme, once that is settled; null before. */
    @Nullable
    ProgrammeStatus programme() {
        return programme;
    }

    /** Tells the other questions what the Act says of the programme. */
    void settleProgramme(ProgrammeStatus status) {
        programme = status;
    }

    LocalDate evaluatedOn() {
        return facts.evaluatedOn();
    }

    /** The day on which the two years and the ages in §§ 13 and 14 are measured. */
    LocalDate decidedOn() {
        return decision().orElse(facts.evaluatedOn());
    }

    /** The decision, unless it lies ahead. */
    Optional<LocalDate> decision() {
        return happened(facts.decisionOn());
    }

    @Nullable
    Permit permit() {
        var permit = facts.permit();
        return permit != null ? permit : supposition.of("permit", EnumSet.of(Column.PERMIT), KINDS_OF_PERMIT);
    }

    @Nullable
    ResidenceKind residence() {
        var residence = facts.residence();
        return residence != null
                ? residence
                : supposition.of("residence", EnumSet.of(Column.RESIDENCE), List.of(ResidenceKind.values()));
    }

    @Nullable
    Boolean nordicOrEea() {
        var citizenship = facts.citizenship();
        return citizenship != null
                ? Boolean.valueOf(EeaCitizenship.covers(citizenship))
                : supposition.of("nordic-or-eea", EnumSet.of(Column.CITIZENSHIP), List.of(false, true));
    }

    @Nullable
    AgeGroup ageWhenGranted() {
        var birth = facts.birthDate();
        var granted = facts.permitGrantedOn();
        if (birth != null && granted != null) {
            if (ageWhenGranted == null) {
                ageWhenGranted = AgeGroup.of(birth, granted, rules.upperAge());
            }
            return ageWhenGranted;
        }
        return supposition.of(
                "age-when-granted",
                missing(Column.BIRTH_DATE, birth, Column.PERMIT_GRANTED_ON, granted),
                List.of(AgeGroup.WITHIN, AgeGroup.OVER, AgeGroup.UNDER_18));
    }

    /** Whether the person is below 25 on the day of the decision (§ 14 third paragraph); null when nobody knows the birth. */
    @Nullable
    Boolean under25WhenDecided() {
        var birth = facts.birthDate();
        return birth == null ? null : !AgeGroup.hasReached(YOUNG, birth, decidedOn());
    }

    /** Whether the person is 18 on the day of the decision; nobody who was an adult at grant is a child later. */
    @Nullable
    Boolean adultWhenDecided() {
        var birth = facts.birthDate();
        if (birth != null) {
            return AgeGroup.isAdult(birth, decidedOn());
        }
        var granted = facts.permitGrantedOn();
        if (granted != null && !granted.isAfter(decidedOn()) && ageWhenGranted() instanceof AgeGroup age) {
            if (age != AgeGroup.UNDER_18) {
                return true;
            }
        }
        return supposition.of("adult-when-decided", EnumSet.of(Column.BIRTH_DATE), YES_OR_NO);
    }

    @Nullable
    Boolean grantedBeforeTheAct() {
        return beforeTheAct(facts.permitGrantedOn(), "granted-before-the-act", Column.PERMIT_GRANTED_ON);
    }

    @Nullable
    Boolean arrivedBeforeTheAct() {
        return beforeTheAct(facts.arrivedOn(), "arrived-before-the-act", Column.ARRIVED_ON);
    }

    private @Nullable Boolean beforeTheAct(@Nullable LocalDate day, String question, Column column) {
        if (day != null) {
            return day.isBefore(Regime.COMMENCEMENT);
        }
        return needsNoDates() ? Boolean.FALSE : supposition.of(question, EnumSet.of(column), List.of(false, true));
    }

    /** Where an empty date of grant or arrival is no missing fact: then nobody was here before the Act. */
    private boolean needsNoDates() {
        return Boolean.TRUE.equals(nordicOrEea())
                || residence() == ResidenceKind.SVALBARD
                || residence() == ResidenceKind.ABROAD && facts.arrivedOn() == null;
    }

    @Nullable
    Boolean referenceHoldsLettersAToE() {
        var permit = facts.referencePermit();
        return permit != null
                ? Boolean.valueOf(LETTERS_A_TO_E.contains(permit))
                : supposition.of("reference-a-to-e", EnumSet.of(Column.REFERENCE_PERMIT), YES_OR_NO);
    }

    /** Whether the reference person had been settled for less than five years when the family applied. */
    @Nullable
    Boolean referenceSettledUnderFiveYears() {
        var settled = facts.referenceSettledOn();
        var applied = facts.familyAppliedOn();
        return settled != null && applied != null
                ? Boolean.valueOf(applied.isBefore(settled.plusYears(REFERENCE_YEARS)))
                : supposition.of(
                        "reference-under-five-years",
                        missing(Column.REFERENCE_SETTLED_ON, settled, Column.FAMILY_APPLIED_ON, applied),
                        YES_OR_NO);
    }

    /** Whether the person held a family permit before. */
    boolean heldFamilyPermitBefore() {
        return facts.earlierPermit() == Permit.UTL_CH6_FAMILY;
    }

    @Nullable
    Boolean settledByAgreement() {
        var agreed = facts.byAgreement();
        return agreed != null ? agreed : supposition.of("by-agreement", EnumSet.of(Column.BY_AGREEMENT), YES_OR_NO);
    }

    /** The settlement by agreement, which starts the deadline; where no agreement is needed, silence means none. */
    @Nullable
    LocalDate settledByAgreementOn() {
        boolean agreed = Boolean.TRUE.equals(
                rules.right().needsNoAgreement().holds(this) ? facts.byAgreement() : settledByAgreement());
        return agreed ? settledOn() : null;
    }

    @Nullable
    LocalDate settledOn() {
        var settled = facts.settledOn();
        return settled != null
                ? settled
                : supposition.of("settled-on", EnumSet.of(Column.SETTLED_ON), possibleDaysOfSettlement());
    }

    /** The first day on which the two-year condition no longer holds; null when no clock runs or its start is not known. */
    @Nullable
    LocalDate rightLapsesOn() {
        if (residence() != ResidenceKind.MUNICIPALITY) {
            return null;
        }
        if (rightLapsesOn == null) {
            var first = facts.firstSettledOn() != null ? facts.firstSettledOn() : settledOn();
            rightLapsesOn = first == null ? null : first.plusYears(CLOCK_YEARS);
        }
        return rightLapsesOn;
    }

    boolean declined() {
        return happened(facts.declinedOn()).isPresent();
    }

    /** The claim for a programme; null when there is none yet. */
    @Nullable
    LocalDate claimedOn() {
        return happened(facts.claimedOn()).orElse(null);
    }

    /** What the deadline is counted from unless work ends later: the settlement by agreement or the claim, the earlier. */
    @Nullable
    LocalDate ordinaryTrigger() {
        var settled = settledByAgreementOn();
        var claimed = rules.right().needsNoAgreement().holds(this) ? claimedOn() : null;
        return settled == null || claimed != null && claimed.isBefore(settled) ? claimed : settled;
    }

    /** When work ended, unless that lies ahead. */
    Optional<LocalDate> workEnded() {
        return happened(facts.workEndedOn());
    }

    /** Whether work ended before the two years did (§ 8 fourth paragraph second sentence). */
    boolean workEndedInTime() {
        var ended = workEnded();
        if (ended.isEmpty()) {
            return false;
        }
        var lapses = rightLapsesOn();
        return lapses == null || ended.get().isBefore(lapses);
    }

    /** When work of full time ended; null when none has. */
    @Nullable
    LocalDate fullTimeWorkEndedOn() {
        var ended = workEnded();
        return ended.isPresent() && Boolean.TRUE.equals(worksFullTime()) ? ended.get() : null;
    }

    /** Whether the work, or the offer of it, is or was of 30 hours a week or more. */
    @Nullable
    Boolean worksFullTime() {
        var hours = facts.workHours();
        if (hours != null) {
            return hours.compareTo(FULL_TIME) >= 0;
        }
        return facts.workEndedOn() == null
                ? Boolean.FALSE
                : supposition.of("full-time-work", EnumSet.of(Column.WORK_HOURS), YES_OR_NO);
    }

    /** What the register holds; an empty column is an open question only where the answer would ask for a mapping. */
    @Nullable
    Registered registered() {
        var mapping = facts.mapping();
        return mapping != null
                ? mapping
                : supposition.of("mapping", EnumSet.of(Column.MAPPING), List.of(Registered.values()));
    }

    /** What the register holds, where the answer would ask for no mapping: an empty column means none there. */
    Registered registeredUnlessAsked() {
        var mapping = facts.mapping() != null ? facts.mapping() : supposition.given("mapping", Registered.class);
        return mapping == null ? Registered.NONE : mapping;
    }

    boolean assured() {
        return happened(facts.mappingAssuredOn()).isPresent();
    }

    /** Silence means no, except where § 37 b makes participation decide about the mapping. */
    @Nullable
    Boolean participates() {
        var participates = facts.participates();
        if (participates != null) {
            return participates;
        }
        boolean decides = rules.regime().participationMakesMappingADuty()
                && permit() == Permit.UTL_34
                && residence() == ResidenceKind.MUNICIPALITY;
        return decides ? supposition.of("participates", EnumSet.of(Column.PARTICIPATES), YES_OR_NO) : Boolean.FALSE;
    }

    private List<LocalDate> possibleDaysOfSettlement() {
        if (possibleDaysOfSettlement == null) {
            possibleDaysOfSettlement = SettlementDays.possible(this);
        }
        return possibleDaysOfSettlement;
    }

    private Optional<LocalDate> happened(@Nullable LocalDate day) {
        return day == null || day.isAfter(facts.evaluatedOn()) ? Optional.empty() : Optional.of(day);
    }

    private static Set<Column> missing(
            Column first, @Nullable Object firstValue, Column second, @Nullable Object secondValue) {
        var missing = EnumSet.noneOf(Column.class);
        if (firstValue == null) {
            missing.add(first);
        }
        if (secondValue == null) {
            missing.add(second);
        }
        return missing;
    }
}
