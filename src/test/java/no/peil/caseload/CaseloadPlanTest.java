package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.database.EmbeddedDatabase;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The policies must not keep PostgreSQL from the indexes: the plans, as the application's own roles get them. */
@DatabaseTest
class CaseloadPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EmbeddedDatabase server;

    @Autowired
    private SignIn signIn;

    @BeforeEach
    void twentyThousandPersons() throws Exception {
        var rows = new GeneratedCaseload(reach, transaction, database);
        rows.make("0301", 2_000);
        for (int other = 0; other < 18; other++) {
            rows.make(Integer.toString(4600 + other), 1_000);
        }
        new JdbcTemplate(server.asSuperuser()).execute("analyze caseload_row, caseload_name, participant");
    }

    @ParameterizedTest
    @CsvSource({
        "saksbehandler-oslo, caseload_row_by_municipality",
        "leder-oslo, caseload_row_by_municipality",
        "imdi, caseload_row_of_imdi"
    })
    void theFirstPageIsReadFromTheIndexInItsOrder(String username, String index) {
        var plan = plan(
                username, CaseloadFilter.NONE, query -> query.rows(CaseloadOrder.DEFAULT, List.of(), List.of(), 0, 50));

        assertThat(plan).contains("using " + index).doesNotContain("Sort").doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @CsvSource({
        "saksbehandler-oslo, caseload_name_by_municipality",
        "leder-oslo, caseload_name_by_municipality",
        "imdi, caseload_name_of_imdi"
    })
    void aNameIsSearchedInTheIndexOfItsWords(String username, String index) {
        var plan = plan(username, CaseloadFilter.NONE.searching("familieba"), CaseloadQuery::count);

        assertThat(plan).contains(index).doesNotContain("Seq Scan on caseload_name");
        assertThat(plan).containsPattern("Index Cond: .*word >= ");
    }

    @Test
    void theNumbersOfTheFirstScreenComeFromOneReading() {
        var plan = plan("saksbehandler-oslo", CaseloadFilter.NONE, CaseloadQuery::counts);

        assertThat(plan).containsOnlyOnce("on caseload_row").containsOnlyOnce("Aggregate");
    }

    @Test
    void aNumberIsLookedUpInItsIndex() {
        var plan = plan("saksbehandler-oslo", CaseloadFilter.NONE.searching("202012345678"), CaseloadQuery::count);

        assertThat(plan).contains("participant_identity_belongs_to_one");
    }

    private String plan(String username, CaseloadFilter filter, Function<CaseloadQuery, String> statement) {
        return signIn.as(
                username,
                () -> transaction.execute(status -> {
                    var query = new CaseloadQuery(filter, SignedInUser.required(), TODAY);
                    return String.join(
                            "\n",
                            database.sql("explain " + statement.apply(query))
                                    .params(query.parameters())
                                    .query(String.class)
                                    .list());
                }));
    }
}
