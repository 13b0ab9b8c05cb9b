package no.peil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import no.peil.access.Reach;
import no.peil.caseload.AbsenceService;
import no.peil.caseload.CaseloadCounts;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.WorkFilter;
import no.peil.codes.Occupations;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DemoDataTest {

    @Autowired
    private DemoData demo;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private AbsenceService absences;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theDemoIsLoadedOnce() {
        try (var first = LoadedDemo.in(portal)) {
            int loaded = persons();
            demo.load();

            assertThat(loaded).isBetween(580, 620);
            assertThat(persons()).isEqualTo(loaded);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "leder-oslo", "saksbehandler-tromso", "leder-tromso"})
    void everyListOfAMunicipalUserHasSomebody(String username) {
        try (var loaded = LoadedDemo.in(portal)) {
            everyListHasSomebody(signIn.as(username, () -> caseload.counts(CaseloadFilter.NONE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "saksbehandler-tromso"})
    void somebodyIsAwayAndTheStandInHasTheirPersons(String username) {
        try (var loaded = LoadedDemo.in(portal)) {
            var absences = signIn.as(username, () -> this.absences.currentAndComing());
            var mine = CaseloadFilter.NONE.with(new OwnedBy.Me());

            assertThat(absences.getFirst().standIn()).isEqualTo(username);
            assertThat(absences.getFirst().persons()).isPositive();
            assertThat(signIn.as(username, () -> caseload.findRows(mine, CaseloadOrder.DEFAULT, 0, 500)))
                    .anyMatch(row -> username.equals(row.standIn()))
                    .anyMatch(row -> username.equals(row.owner()));
        }
    }

    private static void everyListHasSomebody(CaseloadCounts counts) {
        assertThat(counts.work())
                .containsOnlyKeys(WorkFilter.values())
                .allSatisfy((list, count) -> assertThat(count).as(list.name()).isPositive());
        assertThat(counts.unowned()).isBetween(1L, counts.all() / 2);
        assertThat(counts.registered()).isGreaterThan(100);
    }

    @Test
    void theMappingsHaveRealOccupations() {
        assertThat(CompetenceProfile.ALL)
                .allSatisfy(profile ->
                        assertThat(Occupations.withCode(profile.occupation())).isPresent());
    }

    @Test
    void anEmptyPortalStaysEmpty() throws Exception {
        demo.run(null);

        assertThat(persons()).isZero();
    }

    private int persons() {
        return reach.ofEverybody(
                "the test counts everybody",
                () -> transaction.execute(
                        status -> database.queryForObject("select count(*) from participant", Integer.class)));
    }
}
