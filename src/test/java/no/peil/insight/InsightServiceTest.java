package no.peil.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.access.Reach;
import no.peil.caseload.WorkFilter;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class InsightServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 3, 31);

    @Autowired
    private InsightService insight;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void itIsNovember() {
        clock.setTo(TODAY);
    }

    @Test
    void aMappingCompletedOnTheDayOfTheStartCountsAndOneTheDayAfterDoesNot() {
        person("0301", START, START);
        person("0301", START, START.minusDays(40));
        person("0301", START, START.plusDays(1));
        person("0301", START, null);

        var march = starts(YearMonth.of(2026, 3));

        assertThat(march).isEqualTo(new Starts(4, 2));
        assertThat(march.share()).isEqualTo(0.5);
    }

    @Test
    void aStartBelongsToItsOwnMonthFromTheFirstDayToTheLast() {
        person("0301", LocalDate.of(2026, 3, 1), null);
        person("0301", LocalDate.of(2026, 3, 31), null);
        person("0301", LocalDate.of(2026, 4, 1), null);
        person("0301", null, LocalDate.of(2026, 3, 10));

        assertThat(starts(YearMonth.of(2026, 3)).all()).isEqualTo(2);
        assertThat(starts(YearMonth.of(2026, 4)).all()).isEqualTo(1);
        assertThat(starts(YearMonth.of(2026, 5)).all()).isZero();
    }

    @Test
    void thisMonthIsTheLastOfTwelveAndAnEarlierStartCountsOnlyInTotal() {
        person("0301", LocalDate.of(2025, 11, 30), LocalDate.of(2025, 11, 1));
        person("0301", LocalDate.of(2025, 12, 1), null);
        person("0301", TODAY, TODAY);

        var oslo = oslo();

        assertThat(oslo.months()).hasSize(12);
        assertThat(oslo.months().getFirst().month()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(oslo.lastTwelveMonths()).isEqualTo(new Starts(2, 1));
        assertThat(oslo.everStarted()).isEqualTo(new Starts(3, 2));
        assertThat(oslo.first()).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void thePersonsOfAnotherMunicipalityAreNeverCounted() {
        person("5501", START, START);
        person("0301", START, START);

        assertThat(oslo().everStarted()).isEqualTo(new Starts(1, 1));
        assertThat(oslo().registered()).isEqualTo(1);
        assertThat(signIn.as("leder-tromso", insight::ofOwnMunicipality).registered())
                .isEqualTo(1);
    }

    @Test
    void aStrictlyProtectedPersonIsCountedForTheLeadAndForNobodyElse() {
        person("0301", START, START, true);

        assertThat(oslo().registered()).isEqualTo(1);
        assertThat(signIn.as("saksbehandler-oslo", insight::ofOwnMunicipality).registered())
                .isZero();
    }

    @Test
    void theLoadPerCaseWorkerIsForTheLead() {
        var mine = person("0301", null, null);
        person("0301", null, null);
        system(() -> database.update(
                "update caseload_row set owner = 'saksbehandler-oslo' where participant_id = ?::uuid", mine));

        assertThat(oslo().loads())
                .extracting(Load::name, Load::persons)
                .contains(tuple("Ingrid Solberg", 1L), tuple("Karim Haugen", 0L), tuple(null, 1L));
        assertThat(signIn.as("saksbehandler-oslo", insight::ofOwnMunicipality).loads())
                .isEmpty();
    }

    @Test
    void theCountryShowsFiveAndHidesFour() {
        for (int person = 0; person < 5; person++) {
            person("0301", START, START);
            person("0301", START, null);
            person("4601", START.plusDays(1), START);
            if (person < 4) {
                person("4601", START.plusDays(1), null);
            }
        }
        for (int person = 0; person < 6; person++) {
            person("5001", START, START);
            person("5001", START, null);
        }

        var country = signIn.as("imdi", insight::ofTheCountry);

        assertThat(country.lastTwelveMonths()).contains(new Starts(31, 16));
        assertThat(country.municipalities())
                .extracting(row -> row.municipality().value(), NationalInsight.OfMunicipality::starts)
                .containsExactly(
                        tuple("0301", Optional.empty()),
                        tuple("4601", Optional.empty()),
                        tuple("5001", Optional.of(new Starts(12, 6))));
        assertThat(country.count(WorkFilter.DONE)).isEmpty();
        assertThat(country.count(WorkFilter.MUST_MAP)).contains(31L);
    }

    @Test
    void theStrictlyProtectedAreNotInTheNationalNumbers() {
        for (int person = 0; person < 6; person++) {
            person("0301", START, START, true);
        }

        var country = signIn.as("imdi", insight::ofTheCountry);

        assertThat(country.municipalities()).isEmpty();
        assertThat(country.count(WorkFilter.MUST_MAP)).isEmpty();
    }

    @Test
    void eachRoleGetsItsOwnNumbersOnly() {
        assertThatThrownBy(() -> signIn.as("leder-oslo", insight::ofTheCountry))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signIn.as("imdi", insight::ofOwnMunicipality))
                .isInstanceOf(AccessDeniedException.class);
        for (var username : new String[] {"revisor", "admin"}) {
            assertThatThrownBy(() -> signIn.as(username, insight::ofTheCountry))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Starts starts(YearMonth month) {
        return oslo().months().stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElseThrow()
                .starts();
    }

    private MunicipalInsight oslo() {
        return signIn.as("leder-oslo", insight::ofOwnMunicipality);
    }

    private String person(String municipality, @Nullable LocalDate started, @Nullable LocalDate mapped) {
        return person(municipality, started, mapped, false);
    }

    /** A line of the work list with these days, and the person it belongs to. */
    private String person(
            String municipality, @Nullable LocalDate started, @Nullable LocalDate mapped, boolean sealed) {
        return system(() -> {
            var id =
                    database.queryForObject("""
                    insert into participant (given_name, family_name, protection, municipality, created_by, touched_by)
                    values ('Selam', 'Hailu', ?, ?, 'test', 'test') returning id::text
                    """, String.class, sealed ? "STRICTLY_CONFIDENTIAL" : "NONE", municipality);
            database.update("""
                    insert into caseload_row (participant_id, municipality, sealed, liaison_reach, family_name, given_name,
                        status, next_step, mapping_duty, programme, law_gives, lapses, mapping_completed_on,
                        programme_started_on, touched_at, assessed_on)
                    values (?::uuid, ?, ?, false, 'Hailu', 'Selam', 'MUST_MAP', 'MAP', 'REQUIRED', 'RIGHT_AND_DUTY', true,
                        false, ?, ?, now(), ?)
                    """, id, municipality, sealed, mapped, started, TODAY);
            return id;
        });
    }

    private <T> T system(Supplier<T> work) {
        return reach.ofEverybody("the test arranges", () -> transaction.execute(status -> work.get()));
    }
}
