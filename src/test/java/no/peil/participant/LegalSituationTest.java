package no.peil.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LegalSituationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Nested
    class Permits {

        @Test
        void theOneGrantedLastIsHeldWhateverTheOrderOfRecording() {
            var situation = situation(
                    permit(Permit.UTL_28, LocalDate.of(2026, 2, 10), null),
                    permit(Permit.UTL_CH6_FAMILY, LocalDate.of(2024, 1, 5), null));

            assertThat(situation.permit()).isEqualTo(Permit.UTL_28);
            assertThat(situation.permitGrantedOn()).isEqualTo(LocalDate.of(2026, 2, 10));
            assertThat(situation.earlierPermit()).isEqualTo(Permit.UTL_CH6_FAMILY);
        }

        @Test
        void anEarlierPermitCountsAlsoWhenItHasEnded() {
            var situation = situation(
                    permit(Permit.UTL_CH6_FAMILY, LocalDate.of(2024, 1, 5), LocalDate.of(2026, 2, 9)),
                    permit(Permit.UTL_28, LocalDate.of(2026, 2, 10), null));

            assertThat(situation.earlierPermit()).isEqualTo(Permit.UTL_CH6_FAMILY);
        }

        @Test
        void anEarlierPermitWithoutADateComesBeforeTheOneHeld() {
            var situation = situation(
                    permit(Permit.UTL_28, LocalDate.of(2026, 2, 10), null), permit(Permit.UTL_CH6_FAMILY, null, null));

            assertThat(situation.permit()).isEqualTo(Permit.UTL_28);
            assertThat(situation.earlierPermit()).isEqualTo(Permit.UTL_CH6_FAMILY);
        }

        @Test
        void onItsLastDayItIsStillHeldAndTheDayAfterNoLonger() {
            var lastDay = permit(Permit.UTL_34, LocalDate.of(2025, 1, 1), TODAY);
            var dayBefore = permit(Permit.UTL_34, LocalDate.of(2025, 1, 1), TODAY.minusDays(1));

            assertThat(situation(lastDay).permit()).isEqualTo(Permit.UTL_34);
            assertThat(situation(dayBefore).permit()).isNull();
        }
    }

    @Nested
    class Residences {

        @Test
        void whereThePersonLivesOnTheDay() {
            var centre = new Residence(
                    ResidenceKind.RECEPTION_CENTRE,
                    new MunicipalityNumber("3001"),
                    null,
                    LocalDate.of(2025, 6, 15),
                    LocalDate.of(2026, 8, 30),
                    null);
            var home = SyntheticPerson.settledIn("0301", LocalDate.of(2026, 8, 31));

            assertThat(situationOn(LocalDate.of(2026, 8, 30), centre, home).residence())
                    .isEqualTo(ResidenceKind.RECEPTION_CENTRE);
            assertThat(situationOn(LocalDate.of(2026, 8, 31), centre, home).residence())
                    .isEqualTo(ResidenceKind.MUNICIPALITY);
        }

        @Test
        void theFirstMunicipalityStartsTheTwoYearsAndMovingDoesNot() {
            var situation = situation(
                    SyntheticPerson.settledIn("5501", LocalDate.of(2025, 3, 1)),
                    SyntheticPerson.settledIn("0301", LocalDate.of(2026, 8, 31)));

            assertThat(situation.settledOn()).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(situation.firstSettledOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        }

        @Test
        void whatSomebodyHasToldOfTheFirstSettlementGoesBeforeTheResidences() {
            var situation = situation(
                    SyntheticPerson.settledIn("0301", LocalDate.of(2026, 8, 31)),
                    new Event(FactKind.FIRST_SETTLED, LocalDate.of(2025, 1, 15)));

            assertThat(situation.firstSettledOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        }

        @Test
        void aReceptionCentreDoesNotStartTheTwoYears() {
            var centre = new Residence(
                    ResidenceKind.RECEPTION_CENTRE,
                    new MunicipalityNumber("3001"),
                    null,
                    LocalDate.of(2025, 6, 15),
                    null,
                    null);

            assertThat(situation(centre).firstSettledOn()).isNull();
            assertThat(situation(centre).settledOn()).isNull();
        }
    }

    @Nested
    class Claims {

        @Test
        void theFirstOneInThePresentMunicipalityCounts() {
            var situation = situation(
                    SyntheticPerson.settledIn("0301", LocalDate.of(2026, 8, 31)),
                    new Event(FactKind.CLAIM, LocalDate.of(2026, 10, 20)),
                    new Event(FactKind.CLAIM, LocalDate.of(2026, 9, 10)),
                    new Event(FactKind.CLAIM, LocalDate.of(2026, 1, 10)));

            assertThat(situation.claimedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
        }
    }

    @Test
    void theLatestWorkIsTheOneThatCounts() {
        var situation = situation(
                new Work(BigDecimal.valueOf(37.5), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                new Work(BigDecimal.valueOf(20), LocalDate.of(2026, 1, 1), null));

        assertThat(situation.workHours()).isEqualByComparingTo("20");
        assertThat(situation.workEndedOn()).isNull();
    }

    private static PermitHeld permit(Permit permit, @Nullable LocalDate granted, @Nullable LocalDate validTo) {
        return new PermitHeld(permit, null, granted, null, validTo);
    }

    private static LegalSituation situation(LegalFact... facts) {
        return situationOn(TODAY, facts);
    }

    private static LegalSituation situationOn(LocalDate day, LegalFact... facts) {
        return LegalSituation.on(
                day,
                new ParticipantId(new UUID(0, 1)),
                SyntheticPerson.aRefugeeSettledIn("0301", "200816832111").personalia(),
                List.of(facts));
    }
}
