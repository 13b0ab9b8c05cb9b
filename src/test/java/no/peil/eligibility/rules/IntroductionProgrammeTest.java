package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.TODAY;
import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeFromBeforeTheAct;
import static no.peil.eligibility.rules.Persons.aRefugeeInACentre;
import static no.peil.eligibility.rules.Persons.aRefugeesSpouse;
import static no.peil.eligibility.rules.Persons.aUkrainian;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static no.peil.eligibility.rules.Persons.programme;
import static no.peil.eligibility.rules.ProgrammeStatus.FORMER_ACT;
import static no.peil.eligibility.rules.ProgrammeStatus.MAY_COMPLETE;
import static no.peil.eligibility.rules.ProgrammeStatus.MAY_OFFER;
import static no.peil.eligibility.rules.ProgrammeStatus.NONE;
import static no.peil.eligibility.rules.ProgrammeStatus.NOT_YET_SETTLED;
import static no.peil.eligibility.rules.ProgrammeStatus.RIGHT;
import static no.peil.eligibility.rules.ProgrammeStatus.RIGHT_AND_DUTY;
import static no.peil.eligibility.rules.ProgrammeStatus.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntroductionProgrammeTest {

    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");

    @Nested
    @DisplayName("integreringsloven § 8 første ledd: rett og plikt")
    class FirstParagraph {

        @Test
        void aNewlySettledRefugeeHasARightAndADuty() {
            assertThat(programme(aNewlySettledRefugee())).isEqualTo(RIGHT_AND_DUTY);
            assertThat(basis(aNewlySettledRefugee())).contains("8-1", "9-1-a");
        }

        @Test
        void theAgeIsThatOfTheDayOfTheGrant() {
            assertThat(programme(bornOn("2007-11-20"))).as("18 that very day").isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(bornOn("2007-11-21"))).as("18 the day after").isEqualTo(NONE);
            assertThat(programme(bornOn("1969-11-21"))).as("56 the day after").isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(bornOn("1969-11-20"))).as("56 that very day").isEqualTo(MAY_OFFER);
        }

        @Test
        void theWholeFiftySixthYearOfLifeIsFlagged() {
            assertThat(assess(bornOn("1970-11-20")).warnings()).contains(Warning.AGE_55);
            assertThat(assess(bornOn("1970-11-21")).warnings()).doesNotContain(Warning.AGE_55);
            assertThat(assess(bornOn("1969-11-20")).warnings()).doesNotContain(Warning.AGE_55);
        }

        @Test
        void exactlyTwoYearsInAMunicipalityIsTooLate() {
            assertThat(programme(aNewlySettledRefugee().firstSettledOn(day("2024-03-11"))))
                    .isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(aNewlySettledRefugee().firstSettledOn(day("2024-03-10"))))
                    .isEqualTo(NONE);
        }

        @Test
        void theDecisionStopsTheClock() {
            var decided =
                    aNewlySettledRefugee().firstSettledOn(day("2024-03-01")).settledOn(day("2024-03-01"));
            assertThat(programme(decided.decisionOn(day("2026-02-28")))).isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(decided.decisionOn(day("2026-03-01")))).isEqualTo(NONE);
        }

        @Test
        void aDecisionThatLiesAheadHasNotHappened() {
            var late = aNewlySettledRefugee().firstSettledOn(day("2024-03-20"));
            assertThat(programme(late.decisionOn(day("2026-03-20")))).isEqualTo(RIGHT_AND_DUTY);
        }

        private FactsBuilder bornOn(String birth) {
            return aNewlySettledRefugee().birthDate(day(birth));
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8 andre ledd: når det ikke kreves avtale")
    class SecondParagraph {

        @Test
        void aFamilyMemberOfARefugeeNeedsNoAgreement() {
            assertThat(programme(aRefugeesSpouse())).isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(aRefugeesSpouse().byAgreement(null))).isEqualTo(RIGHT_AND_DUTY);
        }

        @Test
        void neitherDoesSomeoneWhoLeftAViolentMarriage() {
            assertThat(programme(aNewlySettledRefugee().byAgreement(false).permit(Permit.UTL_53_1_B)))
                    .isEqualTo(RIGHT_AND_DUTY);
        }

        @Test
        void asylumAfterAFamilyPermitKeepsTheExceptionSince2023() {
            assertThat(programme(asylumAfterFamily())).isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(asylumAfterFamily().referencePermit(ReferencePermit.UTL_23)))
                    .isEqualTo(MAY_OFFER);
            var before = asylumAfterFamily()
                    .permitGrantedOn(day("2023-01-10"))
                    .settledOn(day("2023-02-01"))
                    .familyAppliedOn(day("2022-06-01"))
                    .referenceSettledOn(day("2021-06-01"));
            assertThat(programme(before.evaluatedOn(day("2023-06-30")))).isEqualTo(MAY_OFFER);
            assertThat(programme(before.evaluatedOn(day("2023-07-01")))).isEqualTo(RIGHT_AND_DUTY);
        }

        private FactsBuilder asylumAfterFamily() {
            return aRefugeesSpouse().permit(Permit.UTL_28).earlierPermit(Permit.UTL_CH6_FAMILY);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8 tredje ledd: kommunen kan tilby")
    class ThirdParagraph {

        @Test
        void someoneSettledWithoutAgreementMayBeOffered() {
            assertThat(programme(aNewlySettledRefugee().byAgreement(false))).isEqualTo(MAY_OFFER);
            assertThat(basis(aNewlySettledRefugee().byAgreement(false))).contains("8-3");
        }

        @Test
        void someoneSettledWithoutAgreementTwoYearsAgoMayNot() {
            var late = aNewlySettledRefugee().byAgreement(false).firstSettledOn(day("2024-03-10"));
            assertThat(programme(late)).isEqualTo(NONE);
            assertThat(basis(late)).contains("8-1", "8-3");
        }

        @Test
        void theFamilyOfANorwegianMayBeOfferedAtAnyAgeFromEighteen() {
            assertThat(programme(aNorwegiansSpouse())).isEqualTo(MAY_OFFER);
            assertThat(programme(aNorwegiansSpouse().birthDate(day("1950-01-01"))))
                    .isEqualTo(MAY_OFFER);
            assertThat(programme(aNorwegiansSpouse().birthDate(TODAY.minusYears(18))))
                    .isEqualTo(MAY_OFFER);
            assertThat(programme(
                            aNorwegiansSpouse().birthDate(TODAY.minusYears(18).plusDays(1))))
                    .isEqualTo(NONE);
        }

        @Test
        void anOfferStandsForThoseInWorkAndThoseWhoDeclined() {
            var settledAlone = aNewlySettledRefugee().byAgreement(false);
            assertThat(programme(settledAlone.workHours(FULL_TIME))).isEqualTo(MAY_OFFER);
            assertThat(programme(settledAlone.declinedOn(TODAY))).isEqualTo(MAY_OFFER);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8 fjerde ledd: arbeid")
    class FourthParagraph {

        @Test
        void thirtyHoursAreEnough() {
            assertThat(programme(aNewlySettledRefugee().workHours(new BigDecimal("30"))))
                    .isEqualTo(NONE);
            assertThat(programme(aNewlySettledRefugee().workHours(new BigDecimal("29.5"))))
                    .isEqualTo(RIGHT_AND_DUTY);
            assertThat(basis(aNewlySettledRefugee().workHours(FULL_TIME))).contains("8-4");
        }

        @Test
        void workThatEndedWithinTheTwoYearsNoLongerCounts() {
            var settled = aNewlySettledRefugee().workHours(FULL_TIME);
            assertThat(programme(settled.workEndedOn(TODAY))).isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(settled.workEndedOn(TODAY.plusDays(1))))
                    .as("still in work")
                    .isEqualTo(NONE);
        }

        @Test
        void beforeTwentyTwentySixWorkDidNotCount() {
            var then = aNewlySettledRefugee()
                    .permitGrantedOn(day("2025-01-10"))
                    .settledOn(day("2025-10-01"))
                    .workHours(FULL_TIME);
            assertThat(programme(then.evaluatedOn(day("2025-12-31")))).isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(then.evaluatedOn(day("2026-01-01")))).isEqualTo(NONE);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8 femte ledd: nordiske borgere og EØS")
    class FifthParagraph {

        @Test
        void aSwedeIsOutsideAndASwissIsNot() {
            assertThat(programme(aNewlySettledRefugee().citizenship("SE"))).isEqualTo(NONE);
            assertThat(basis(aNewlySettledRefugee().citizenship("SE"))).contains("8-5");
            assertThat(programme(aNewlySettledRefugee().citizenship("CH"))).isEqualTo(RIGHT_AND_DUTY);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 9: oppholdstillatelsene")
    class Section9Test {

        @ParameterizedTest
        @EnumSource(
                value = Permit.class,
                names = {
                    "UTL_28",
                    "UTL_35_3",
                    "UTL_38_1_PROTECTION",
                    "UTL_38_5_A",
                    "UTL_38_5_B",
                    "UTL_34",
                    "UTL_53_1_B",
                    "UTL_53_2",
                    "UTL_53_3"
                })
        void theseGiveTheRight(Permit permit) {
            assertThat(programme(aNewlySettledRefugee().permit(permit))).isEqualTo(RIGHT_AND_DUTY);
        }

        @ParameterizedTest
        @EnumSource(
                value = Permit.class,
                names = {"UTL_38_1_OTHER", "UTL_38_5_C", "UTL_53_1_A", "UTL_23", "UTL_25", "APPLICANT"})
        void theseDoNot(Permit permit) {
            assertThat(programme(aNewlySettledRefugee().permit(permit))).isEqualTo(NONE);
            assertThat(basis(aNewlySettledRefugee().permit(permit))).contains("9-1");
        }

        @Test
        void theReferencePersonHadBeenSettledForLessThanFiveYears() {
            assertThat(programme(aRefugeesSpouse().familyAppliedOn(day("2028-05-31"))))
                    .isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(aRefugeesSpouse().familyAppliedOn(day("2028-06-01"))))
                    .isEqualTo(MAY_OFFER);
            assertThat(programme(aRefugeesSpouse().referenceSettledOn(day("2025-09-01"))))
                    .as("settled after the application")
                    .isEqualTo(RIGHT_AND_DUTY);
        }

        @Test
        void whoHasBegunMayCompleteWhenThePermitChanges() {
            var worker = aNewlySettledRefugee().permit(Permit.UTL_23).participates(true);
            assertThat(programme(worker)).isEqualTo(MAY_COMPLETE);
            assertThat(basis(worker)).contains("9-3");
            assertThat(programme(worker.declinedOn(TODAY))).isEqualTo(NONE);
            assertThat(programme(worker.declinedOn(null).residence(ResidenceKind.SVALBARD)))
                    .isEqualTo(NONE);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 3 tredje ledd: den som har avbrutt eller avvist")
    class Declined {

        @Test
        void theDutiesEndOnThatDay() {
            assertThat(programme(aNewlySettledRefugee().declinedOn(TODAY))).isEqualTo(NONE);
            assertThat(basis(aNewlySettledRefugee().declinedOn(TODAY))).contains("3-3");
            assertThat(programme(aNewlySettledRefugee().declinedOn(TODAY.plusDays(1))))
                    .isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(aRefugeeInACentre().declinedOn(TODAY))).isEqualTo(NONE);
        }
    }

    @Nested
    @DisplayName("før bosetting, og på Svalbard")
    class BeforeSettlement {

        @Test
        void whoeverTheLawCouldReachLaterIsNotYetSettled() {
            assertThat(programme(aRefugeeInACentre())).isEqualTo(NOT_YET_SETTLED);
            assertThat(programme(aRefugeeInACentre().birthDate(day("1950-01-01"))))
                    .isEqualTo(NOT_YET_SETTLED);
            assertThat(programme(aRefugeeInACentre().workHours(FULL_TIME))).isEqualTo(NOT_YET_SETTLED);
            assertThat(programme(aRefugeeInACentre().birthDate(day("2010-01-01"))))
                    .isEqualTo(NONE);
        }

        @Test
        void nothingAppliesOnSvalbard() {
            var there = assess(new FactsBuilder(TODAY).residence(ResidenceKind.SVALBARD));
            assertThat(there.programme()).isEqualTo(NONE);
            assertThat(there.mapping()).isEqualTo(MappingDuty.NOT_REQUIRED);
            assertThat(there.warningCodes()).isEmpty();
        }
    }

    @Nested
    @DisplayName("integreringsloven § 52: den som fikk tillatelse før loven")
    class FormerActTest {

        @Test
        void staysUnderTheActOf2003WhenBothDaysLieBefore() {
            var before = assess(aRefugeeFromBeforeTheAct());
            assertThat(before.programme()).isEqualTo(FORMER_ACT);
            assertThat(before.regime()).isEqualTo(Regime.R0);
            assertThat(before.twoYears()).isNull();
            assertThat(before.warningCodes()).isEmpty();
            assertThat(programme(aRefugeeFromBeforeTheAct().arrivedOn(day("2021-01-01"))))
                    .isEqualTo(RIGHT_AND_DUTY);
            assertThat(programme(aRefugeeFromBeforeTheAct().permitGrantedOn(day("2021-01-01"))))
                    .isEqualTo(RIGHT_AND_DUTY);
        }

        @Test
        void theDayOfCommencementIsFlagged() {
            assertThat(assess(aNewlySettledRefugee().permitGrantedOn(day("2021-01-01")))
                            .warnings())
                    .contains(Warning.GRANTED_ON_COMMENCEMENT);
            assertThat(assess(aNewlySettledRefugee().permitGrantedOn(day("2021-01-02")))
                            .warnings())
                    .doesNotContain(Warning.GRANTED_ON_COMMENCEMENT);
        }

        @Test
        void theArrivalIsAskedForWhereItDecides() {
            var open = assess(aRefugeeFromBeforeTheAct().arrivedOn(null));
            assertThat(open.programme()).isEqualTo(UNDETERMINED);
            assertThat(open.regime()).isEqualTo(Regime.R4);
            assertThat(open.missing()).containsExactly(Column.ARRIVED_ON);
            assertThat(programme(aRefugeeFromBeforeTheAct()
                            .arrivedOn(null)
                            .residence(ResidenceKind.ABROAD)
                            .settledOn(null)))
                    .as("abroad nobody has arrived")
                    .isEqualTo(NOT_YET_SETTLED);
        }
    }

    @Nested
    @DisplayName("integreringsloven kapittel 6A: kollektiv beskyttelse")
    class CollectiveProtection {

        @Test
        void gaveARightWithoutADutyUntil2026() {
            var ukrainian = aUkrainian().permitGrantedOn(day("2025-06-01")).settledOn(day("2025-10-01"));
            assertThat(programme(ukrainian.evaluatedOn(day("2025-12-31")))).isEqualTo(RIGHT);
            assertThat(programme(ukrainian.evaluatedOn(day("2026-01-01")))).isEqualTo(RIGHT_AND_DUTY);
        }

        @Test
        void isTakenAsLapsedFromJuly2026() {
            assertThat(assess(aUkrainian().evaluatedOn(day("2026-06-30"))).warnings())
                    .containsExactly(Warning.COLLECTIVE_PROTECTION);
            assertThat(assess(aUkrainian().evaluatedOn(day("2026-07-01"))).warnings())
                    .containsExactly(Warning.CHAPTER_6A_LAPSED);
        }
    }

    private static List<String> basis(FactsBuilder person) {
        return assess(person).basis().stream().map(LegalRef::code).toList();
    }
}
