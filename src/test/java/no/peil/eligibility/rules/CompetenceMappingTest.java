package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.MappingDuty.DONE;
import static no.peil.eligibility.rules.MappingDuty.NOT_REQUIRED;
import static no.peil.eligibility.rules.MappingDuty.QUALITY_ASSURE;
import static no.peil.eligibility.rules.MappingDuty.REQUIRED;
import static no.peil.eligibility.rules.MappingDuty.RIGHT_ONLY;
import static no.peil.eligibility.rules.MappingDuty.UNDETERMINED;
import static no.peil.eligibility.rules.Persons.TODAY;
import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeInACentre;
import static no.peil.eligibility.rules.Persons.aUkrainian;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static no.peil.eligibility.rules.Persons.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.peil.common.MappingBody;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompetenceMappingTest {

    @Nested
    @DisplayName("integreringsloven § 6 første ledd: vertskommunen kartlegger i mottak")
    class InACentre {

        @Test
        void theHostMunicipalityMapsWhoeverHasAPermit() {
            var answer = assess(aRefugeeInACentre());
            assertThat(answer.mapping()).isEqualTo(REQUIRED);
            assertThat(answer.mappedBy()).isEqualTo(MappingBody.HOST_MUNICIPALITY);
            assertThat(basis(aRefugeeInACentre())).contains("6-1");
        }

        @Test
        void anApplicantWaits() {
            assertThat(mapping(aRefugeeInACentre().permit(Permit.APPLICANT).permitGrantedOn(null)))
                    .isEqualTo(NOT_REQUIRED);
        }

        @Test
        void outsideTheAgeGroupTheActLeavesItOpen() {
            var child = aRefugeeInACentre().birthDate(day("2010-01-01"));
            assertThat(mapping(child)).isEqualTo(UNDETERMINED);
            assertThat(assess(child).warningCodes()).containsExactly("NO_AGE_LIMIT_IN_6");
            assertThat(basis(child)).contains("6-1");
            assertThat(assess(child.mapping(Registered.HOST_MUNICIPALITY)).warningCodes())
                    .isEmpty();
        }

        @Test
        void theOpenQuestionIsToldAlsoWhileAnotherFactIsMissing() {
            assertThat(assess(aRefugeeInACentre().birthDate(day("1950-01-01")).citizenship(null))
                            .warningCodes())
                    .containsExactly("MISSING_CITIZENSHIP", "NO_AGE_LIMIT_IN_6");
        }
    }

    @Nested
    @DisplayName("integreringsloven § 6 andre ledd: IMDi kartlegger før innreise")
    class Abroad {

        private final FactsBuilder abroad = aNewlySettledRefugee()
                .residence(ResidenceKind.ABROAD)
                .arrivedOn(null)
                .settledOn(null)
                .byAgreement(null);

        @Test
        void resettlementRefugeesAreMappedAtAnyAge() {
            assertThat(assess(abroad.permit(Permit.UTL_35_3)).mappedBy()).isEqualTo(MappingBody.IMDI);
            assertThat(mapping(abroad.permit(Permit.UTL_28).birthDate(day("2015-01-01"))))
                    .isEqualTo(REQUIRED);
            assertThat(mapping(abroad.declinedOn(TODAY))).isEqualTo(REQUIRED);
        }

        @Test
        void otherPermitsWait() {
            assertThat(mapping(abroad.permit(Permit.UTL_34))).isEqualTo(NOT_REQUIRED);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 10: bosettingskommunen kartlegger")
    class Settled {

        @Test
        void theMunicipalityMapsWhoeverHasTheRight() {
            var answer = assess(aNewlySettledRefugee());
            assertThat(answer.mapping()).isEqualTo(REQUIRED);
            assertThat(answer.mappedBy()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
            assertThat(basis(aNewlySettledRefugee())).contains("10-1");
        }

        @Test
        void nobodyIsMappedTwice() {
            assertThat(mapping(aNewlySettledRefugee().mapping(Registered.HOST_MUNICIPALITY)))
                    .isEqualTo(DONE);
        }

        @Test
        void aMappingByImdiIsQualityAssuredUntilItIs() {
            var resettled = aNewlySettledRefugee().permit(Permit.UTL_35_3).mapping(Registered.IMDI);
            assertThat(mapping(resettled)).isEqualTo(QUALITY_ASSURE);
            assertThat(basis(resettled)).contains("6-2");
            assertThat(mapping(resettled.mappingAssuredOn(TODAY))).isEqualTo(DONE);
            assertThat(mapping(resettled.mappingAssuredOn(null).workHours(new BigDecimal("37.5"))))
                    .as("no programme to prepare")
                    .isEqualTo(DONE);
        }

        @Test
        void theMayGroupIsNotMappedByLawButBeforeADecision() {
            var answer = assess(aNorwegiansSpouse());
            assertThat(answer.mapping()).isEqualTo(NOT_REQUIRED);
            assertThat(answer.warnings()).containsExactly(Warning.MAP_BEFORE_DECISION);
            assertThat(answer.missing()).isEmpty();
        }

        @Test
        void aDecisionWithoutAMappingIsFlagged() {
            assertThat(assess(aNewlySettledRefugee().decisionOn(TODAY)).warnings())
                    .containsExactly(Warning.DECISION_WITHOUT_MAPPING);
        }

        @Test
        void whoDeclinedIsNotMappedAndAMappingStays() {
            assertThat(mapping(aNewlySettledRefugee().declinedOn(TODAY))).isEqualTo(NOT_REQUIRED);
            assertThat(mapping(aNewlySettledRefugee().declinedOn(TODAY).mapping(Registered.SETTLEMENT_MUNICIPALITY)))
                    .isEqualTo(DONE);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 37 b: kollektiv beskyttelse")
    class CollectiveProtection {

        @Test
        void givesARightUntilThePersonTakesPart() {
            assertThat(mapping(aUkrainian())).isEqualTo(RIGHT_ONLY);
            assertThat(mapping(aUkrainian().participates(true))).isEqualTo(REQUIRED);
            assertThat(mapping(aUkrainian().byAgreement(false))).isEqualTo(RIGHT_ONLY);
            assertThat(mapping(aUkrainian().citizenship("PL"))).isEqualTo(NOT_REQUIRED);
        }

        @Test
        void inTheFirstYearTakingPartMadeNoDifference() {
            var ukrainian = aUkrainian()
                    .permitGrantedOn(day("2022-06-20"))
                    .settledOn(day("2022-10-01"))
                    .participates(true);
            assertThat(mapping(ukrainian.evaluatedOn(day("2023-06-30")))).isEqualTo(RIGHT_ONLY);
            assertThat(mapping(ukrainian.evaluatedOn(day("2023-07-01")))).isEqualTo(REQUIRED);
        }

        @Test
        void thereIsNoMappingBeforeSettlement() {
            var inCentre = aRefugeeInACentre().permit(Permit.UTL_34);
            assertThat(mapping(inCentre)).isEqualTo(NOT_REQUIRED);
            assertThat(basis(inCentre)).contains("37b-1");
            assertThat(basis(inCentre.declinedOn(TODAY))).contains("37b-1", "3-3");
        }
    }

    private static List<String> basis(FactsBuilder person) {
        return assess(person).basis().stream().map(LegalRef::code).toList();
    }
}
