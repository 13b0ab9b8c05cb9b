package no.peil.benchmark;

import static no.peil.law.Statute.INTEGRATION_ACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.peil.common.EndGoal;
import no.peil.common.MappingBody;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.CareerGuidance;
import no.peil.eligibility.rules.CountedFrom;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.ProgrammeLength;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.eligibility.rules.Regime;
import no.peil.eligibility.rules.Registered;
import no.peil.eligibility.rules.Warning;
import no.peil.eligibility.rules.WorkDirected;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/**
 * The assessment contract as a programmer in a hurry would write it: one method of conditions, for persons of whom all is
 * known, without reasons. It is the yardstick of the benchmark, and a second opinion on the rules.
 */
final class HandWritten {

    private static final LocalDate R1 = LocalDate.of(2021, 1, 1);
    private static final LocalDate R2 = LocalDate.of(2022, 6, 15);
    private static final LocalDate R3 = LocalDate.of(2023, 7, 1);
    private static final LocalDate R4 = LocalDate.of(2026, 1, 1);
    private static final LocalDate R5 = LocalDate.of(2026, 7, 1);
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(30);
    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO");
    private static final Set<ReferencePermit> LETTERS_A_TO_E = EnumSet.of(
            ReferencePermit.UTL_28,
            ReferencePermit.UTL_35_3,
            ReferencePermit.UTL_38_1_PROTECTION,
            ReferencePermit.UTL_38_5_A,
            ReferencePermit.UTL_38_5_B,
            ReferencePermit.UTL_34);

    private static final LegalRef SECTION_9_3 = INTEGRATION_ACT.section("9").paragraph(3);
    private static final LegalRef SECTION_8_5 = INTEGRATION_ACT.section("8").paragraph(5);
    private static final LegalRef SECTION_9_1 = INTEGRATION_ACT.section("9").paragraph(1);
    private static final LegalRef SECTION_8_1 = INTEGRATION_ACT.section("8").paragraph(1);
    private static final LegalRef SECTION_8_3 = INTEGRATION_ACT.section("8").paragraph(3);
    private static final LegalRef SECTION_3_3 = INTEGRATION_ACT.section("3").paragraph(3);
    private static final LegalRef SECTION_8_4 = INTEGRATION_ACT.section("8").paragraph(4);
    private static final LegalRef SECTION_6_2 = INTEGRATION_ACT.section("6").paragraph(2);
    private static final LegalRef SECTION_37B_1 =
            INTEGRATION_ACT.section("37 b").paragraph(1);
    private static final LegalRef SECTION_37B_2 =
            INTEGRATION_ACT.section("37 b").paragraph(2);
    private static final LegalRef SECTION_6_1 = INTEGRATION_ACT.section("6").paragraph(1);
    private static final LegalRef SECTION_10_1 = INTEGRATION_ACT.section("10").paragraph(1);
    private static final LegalRef SECTION_12_2 = INTEGRATION_ACT.section("12").paragraph(2);
    private static final LegalRef SECTION_8_1_TWO_YEARS = SECTION_8_1.sentence(3);
    private static final LegalRef SECTION_8_4_WORK_ENDED = SECTION_8_4.sentence(2);
    private static final ProgrammeLength NO_LENGTH = new ProgrammeLength(null, null, List.of());
    private static final WorkDirected NO_HOURS = new WorkDirected(0, 0);
    private static final WorkDirected AFTER_THREE_MONTHS = new WorkDirected(15, 3);
    private static final WorkDirected AFTER_SIX_MONTHS = new WorkDirected(15, 6);

    private HandWritten() {}

    /** What the contract says, in the words of the rules; as basis the places that it asks for, the rules may give more. */
    static EligibilityAnswer assess(ParticipantFacts facts) {
        LocalDate day = facts.evaluatedOn();
        Regime regime;
        if (day.isBefore(R1)) {
            regime = Regime.R0;
        } else if (day.isBefore(R2)) {
            regime = Regime.R1;
        } else if (day.isBefore(R3)) {
            regime = Regime.R2;
        } else if (day.isBefore(R4)) {
            regime = Regime.R3;
        } else if (day.isBefore(R5)) {
            regime = Regime.R4;
        } else {
            regime = Regime.R5;
        }
        Permit permit = facts.permit();
        LocalDate granted = facts.permitGrantedOn();
        LocalDate birth = facts.birthDate();
        LocalDate arrived = facts.arrivedOn();
        ResidenceKind residence = facts.residence();
        boolean grantedBefore = granted != null && granted.isBefore(R1);
        boolean arrivedBefore = arrived != null && arrived.isBefore(R1);
        if (regime == Regime.R0 || permit != Permit.APPLICANT && grantedBefore && arrivedBefore) {
            return new EligibilityAnswer(
                    Regime.R0,
                    MappingDuty.NOT_REQUIRED,
                    null,
                    ProgrammeStatus.FORMER_ACT,
                    CareerGuidance.NONE,
                    null,
                    null,
                    NO_LENGTH,
                    NO_HOURS,
                    List.of(),
                    Set.of(),
                    Set.of());
        }

        boolean from2026 = regime == Regime.R4 || regime == Regime.R5;
        boolean chapter6A = regime == Regime.R2 || regime == Regime.R3 || regime == Regime.R4;
        boolean eea = EEA.contains(facts.citizenship());
        LocalDate decision = happened(facts.decisionOn(), day);
        LocalDate decided = decision == null ? day : decision;
        LocalDate claimed = happened(facts.claimedOn(), day);
        LocalDate ended = happened(facts.workEndedOn(), day);
        boolean declined = happened(facts.declinedOn(), day) != null;
        boolean settled = residence == ResidenceKind.MUNICIPALITY;
        boolean underAge = granted.isBefore(birth.plusYears(18));
        boolean overAge = !granted.isBefore(birth.plusYears(56));
        boolean ofAge = !underAge && !overAge;

        boolean referencePerson = facts.referencePermit() != null
                && LETTERS_A_TO_E.contains(facts.referencePermit())
                && facts.familyAppliedOn().isBefore(facts.referenceSettledOn().plusYears(5));
        boolean family = permit == Permit.UTL_CH6_FAMILY;
        char letter = switch (permit) {
            case UTL_28 -> 'a';
            case UTL_35_3 -> 'b';
            case UTL_38_1_PROTECTION -> 'c';
            case UTL_38_5_A, UTL_38_5_B -> 'd';
            case UTL_34 -> 'e';
            case UTL_CH6_FAMILY -> referencePerson ? 'f' : '-';
            case UTL_53_1_B, UTL_53_2, UTL_53_3 -> 'g';
            case UTL_38_1_OTHER, UTL_38_5_C, UTL_53_1_A, UTL_23, UTL_25, APPLICANT -> '-';
        };
        boolean inSection9 = letter != '-';
        boolean afterLetterF =
                letter == 'a' && facts.earlierPermit() == Permit.UTL_CH6_FAMILY && referencePerson && !day.isBefore(R3);
        boolean needsNoAgreement = letter == 'f' || letter == 'g' || afterLetterF;
        boolean byAgreement = Boolean.TRUE.equals(facts.byAgreement());
        boolean target = inSection9 && ofAge;

        LocalDate start = facts.firstSettledOn() != null ? facts.firstSettledOn() : facts.settledOn();
        LocalDate lapses = settled ? start.plusYears(2) : null;
        boolean inTime = lapses != null && decided.isBefore(lapses);
        boolean fullTime = facts.workHours() != null && facts.workHours().compareTo(FULL_TIME) >= 0;
        boolean endedInTime = ended != null && (lapses == null || ended.isBefore(lapses));
        boolean inWork = from2026 && fullTime && !endedInTime;

        var basis = new ArrayList<LegalRef>(3);
        ProgrammeStatus programme = ProgrammeStatus.NONE;
        if (residence == ResidenceKind.SVALBARD) {
            programme = ProgrammeStatus.NONE;
        } else if (eea || permit == Permit.APPLICANT) {
            if (eea && permit != Permit.APPLICANT && participates(facts) && !declined && !inWork) {
                programme = ProgrammeStatus.MAY_COMPLETE;
                add(basis, SECTION_9_3);
            } else {
                add(basis, eea ? SECTION_8_5 : SECTION_9_1);
            }
        } else {
            boolean otherFamily = family && !inSection9 && !decided.isBefore(birth.plusYears(18));
            boolean older = inSection9 && overAge;
            if (settled && target && (needsNoAgreement || byAgreement) && inTime && !inWork && !declined) {
                boolean withoutDuty = letter == 'e' && (regime == Regime.R2 || regime == Regime.R3);
                programme = withoutDuty ? ProgrammeStatus.RIGHT : ProgrammeStatus.RIGHT_AND_DUTY;
                add(basis, SECTION_8_1);
            } else if (settled && (otherFamily || older || target && !needsNoAgreement && !byAgreement) && inTime) {
                programme = ProgrammeStatus.MAY_OFFER;
                add(basis, SECTION_8_3);
            } else if (!settled && target && !declined) {
                programme = ProgrammeStatus.NOT_YET_SETTLED;
                add(basis, SECTION_8_1);
            } else if (!settled && (otherFamily || older)) {
                programme = ProgrammeStatus.NOT_YET_SETTLED;
            } else if (participates(facts) && !declined && !inWork) {
                programme = ProgrammeStatus.MAY_COMPLETE;
                add(basis, SECTION_9_3);
            } else if (family && !inSection9 || older) {
                add(basis, SECTION_8_3);
            } else if (!inSection9) {
                add(basis, SECTION_9_1);
            } else if (underAge) {
                add(basis, SECTION_8_1);
            } else if (settled && !inTime) {
                add(basis, needsNoAgreement || byAgreement ? SECTION_8_1 : SECTION_8_3);
            } else {
                add(basis, declined ? SECTION_3_3 : SECTION_8_4);
            }
        }

        MappingDuty mapping = MappingDuty.NOT_REQUIRED;
        MappingBody mappedBy = null;
        boolean under6A = chapter6A && letter == 'e';
        boolean isRight = programme == ProgrammeStatus.RIGHT || programme == ProgrammeStatus.RIGHT_AND_DUTY;
        if (facts.mapping() != Registered.NONE) {
            if (facts.mapping() == Registered.IMDI
                    && settled
                    && programme != ProgrammeStatus.NONE
                    && programme != ProgrammeStatus.MAY_COMPLETE
                    && facts.mappingAssuredOn() == null) {
                mapping = MappingDuty.QUALITY_ASSURE;
                mappedBy = MappingBody.SETTLEMENT_MUNICIPALITY;
                add(basis, SECTION_6_2);
            } else {
                mapping = MappingDuty.DONE;
            }
        } else if (residence == ResidenceKind.SVALBARD || eea || permit == Permit.APPLICANT) {
            mapping = MappingDuty.NOT_REQUIRED;
        } else if (residence == ResidenceKind.ABROAD) {
            if (permit == Permit.UTL_35_3 || permit == Permit.UTL_28) {
                mapping = MappingDuty.REQUIRED;
                mappedBy = MappingBody.IMDI;
                add(basis, SECTION_6_2);
            }
        } else if (residence == ResidenceKind.RECEPTION_CENTRE) {
            if (under6A) {
                add(basis, SECTION_37B_1);
            } else if (declined) {
                if (inSection9) {
                    add(basis, SECTION_3_3);
                }
            } else if (inSection9) {
                mapping = ofAge ? MappingDuty.REQUIRED : MappingDuty.UNDETERMINED;
                mappedBy = ofAge ? MappingBody.HOST_MUNICIPALITY : null;
                add(basis, SECTION_6_1);
            }
        } else if (!declined && under6A) {
            boolean duty = participates(facts) && regime != Regime.R2;
            mapping = duty ? MappingDuty.REQUIRED : MappingDuty.RIGHT_ONLY;
            mappedBy = MappingBody.SETTLEMENT_MUNICIPALITY;
            add(basis, SECTION_37B_2);
        } else if (!declined && isRight) {
            mapping = MappingDuty.REQUIRED;
            mappedBy = MappingBody.SETTLEMENT_MUNICIPALITY;
            add(basis, SECTION_10_1);
        }

        LocalDate trigger = null;
        CountedFrom from = CountedFrom.NOTHING;
        boolean fromWork = false;
        if (isRight) {
            trigger = byAgreement ? facts.settledOn() : null;
            from = CountedFrom.SETTLEMENT;
            if (needsNoAgreement && claimed != null && (trigger == null || !claimed.isAfter(trigger))) {
                trigger = claimed;
                from = CountedFrom.CLAIM;
            }
            if (trigger != null && from2026 && fullTime && ended != null && ended.isAfter(trigger)) {
                trigger = ended;
                from = CountedFrom.WORK_END;
                fromWork = true;
            }
        }

        Integer months = null;
        Integer extension = null;
        List<EndGoal> goals = List.of();
        PriorEducation education = facts.education();
        boolean hasLength = isRight || programme == ProgrammeStatus.MAY_OFFER;
        boolean educated = education == PriorEducation.UPPER_SECONDARY_OR_HIGHER;
        if (hasLength && education != null) {
            if (!from2026) {
                months = educated ? 6 : null;
                extension = educated ? 6 : null;
            } else if (educated) {
                months = 12;
                extension = 0;
                goals = overAge
                        ? List.of(EndGoal.WORK)
                        : List.of(EndGoal.WORK, EndGoal.HIGHER_EDUCATION, EndGoal.REQUALIFICATION);
            } else if (overAge) {
                months = 24;
                extension = 0;
                goals = List.of(EndGoal.WORK);
            } else {
                goals = List.of(
                        EndGoal.WORK,
                        EndGoal.UPPER_SECONDARY,
                        EndGoal.PARTS_OF_UPPER_SECONDARY,
                        EndGoal.TRADE_CERTIFICATE);
                if (facts.goal() == EndGoal.WORK) {
                    months = 24;
                    extension = 0;
                } else if (facts.goal() == EndGoal.UPPER_SECONDARY) {
                    months = 48;
                    extension = 12;
                } else if (facts.goal() == EndGoal.PARTS_OF_UPPER_SECONDARY) {
                    months = 36;
                    extension = 12;
                } else if (facts.goal() == EndGoal.TRADE_CERTIFICATE) {
                    months = 60;
                    extension = 0;
                }
            }
        }

        WorkDirected hours = NO_HOURS;
        if (hasLength && from2026 && education != null && (overAge || facts.goal() == EndGoal.WORK)) {
            hours = educated ? AFTER_THREE_MONTHS : AFTER_SIX_MONTHS;
        }
        CareerGuidance guidance = CareerGuidance.NONE;
        if (settled && under6A && !eea && !declined) {
            guidance = CareerGuidance.RIGHT;
        } else if (isRight) {
            guidance = CareerGuidance.RIGHT_AND_DUTY;
        }

        var warnings = EnumSet.noneOf(Warning.class);
        if (residence != ResidenceKind.SVALBARD && !eea) {
            if (inSection9 && !granted.isBefore(birth.plusYears(55)) && granted.isBefore(birth.plusYears(56))) {
                warnings.add(Warning.AGE_55);
            }
            if (granted.equals(R1) && (inSection9 || family)) {
                warnings.add(Warning.GRANTED_ON_COMMENCEMENT);
            }
            if (permit == Permit.UTL_34 && chapter6A) {
                warnings.add(Warning.COLLECTIVE_PROTECTION);
            }
            if (permit == Permit.UTL_34 && regime == Regime.R5) {
                warnings.add(Warning.CHAPTER_6A_LAPSED);
            }
        }
        if (mapping == MappingDuty.UNDETERMINED) {
            warnings.add(Warning.NO_AGE_LIMIT_IN_6);
        }
        if (programme == ProgrammeStatus.MAY_OFFER && mapping == MappingDuty.NOT_REQUIRED) {
            warnings.add(Warning.MAP_BEFORE_DECISION);
        }
        if (decision != null && mapping == MappingDuty.REQUIRED) {
            warnings.add(Warning.DECISION_WITHOUT_MAPPING);
        }
        if (programme == ProgrammeStatus.RIGHT_AND_DUTY && trigger == null) {
            warnings.add(Warning.CLAIM_MISSING);
        }
        if (fromWork) {
            warnings.add(Warning.DEADLINE_FROM_WORK_END);
        }
        if (hasLength && education != null && !from2026) {
            warnings.add(Warning.LENGTH_UNVERIFIED);
        }
        if (hasLength
                && from2026
                && education == PriorEducation.BELOW_UPPER_SECONDARY
                && decided.isBefore(birth.plusYears(25))
                && facts.goal() != null
                && facts.goal() != EndGoal.UPPER_SECONDARY) {
            warnings.add(Warning.GOAL_NEEDS_REASON);
        }

        Deadline deadline = null;
        if (trigger != null) {
            deadline = new Deadline(
                    trigger.plusMonths(3), from, trigger, fromWork ? SECTION_8_4_WORK_ENDED : SECTION_12_2);
        }
        boolean counted = settled && !eea && (inSection9 || family);
        return new EligibilityAnswer(
                regime,
                mapping,
                mappedBy,
                programme,
                guidance,
                deadline,
                counted ? new Deadline(lapses, CountedFrom.FIRST_SETTLEMENT, start, SECTION_8_1_TWO_YEARS) : null,
                new ProgrammeLength(months, extension, goals),
                hours,
                basis,
                warnings,
                Set.of());
    }

    /** The lower section first. */
    private static void add(List<LegalRef> basis, LegalRef place) {
        boolean first =
                !basis.isEmpty() && place.sectionNumber() < basis.getFirst().sectionNumber();
        basis.add(first ? 0 : basis.size(), place);
    }

    private static boolean participates(ParticipantFacts facts) {
        return Boolean.TRUE.equals(facts.participates());
    }

    private static @Nullable LocalDate happened(@Nullable LocalDate on, LocalDate day) {
        return on == null || on.isAfter(day) ? null : on;
    }
}
