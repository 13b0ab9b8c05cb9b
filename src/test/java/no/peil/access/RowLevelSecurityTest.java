package no.peil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.peil.database.EmbeddedDatabase;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the catalogue: a new table of personal data without a policy, or a role that can do too much, fails here. */
@DatabaseTest
class RowLevelSecurityTest {

    /** Tables that say nothing of a person. A new table is either here, for a reason, or under a policy. */
    private static final Set<String> WITHOUT_PERSONS = Set.of(
            "databasechangelog",
            "databasechangeloglock",
            "question_language",
            "reception_centre",
            "rule_set",
            "scheduled_tasks");

    @Autowired
    private EmbeddedDatabase embedded;

    @Autowired
    private JdbcClient application;

    @Autowired
    private TransactionTemplate transaction;

    private JdbcTemplate catalogue;

    @BeforeEach
    void lookFromOutside() {
        catalogue = new JdbcTemplate(embedded.asSuperuser());
    }

    @Test
    void everyTableWithPersonsIsUnderAForcedPolicy() {
        List<String> open = catalogue.queryForList("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid))
                """, String.class);

        assertThat(open).isSubsetOf(WITHOUT_PERSONS);
    }

    @Test
    void noViewAndNoFunctionEscapesThePolicies() {
        assertThat(catalogue.queryForList("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                          and not coalesce(reloptions @> array['security_invoker=true'], false)
                        """, String.class))
                .as("views that run as their owner")
                .isEmpty();
        assertThat(catalogue.queryForList(
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
                        String.class))
                .as("functions that run as their owner")
                .isEmpty();
    }

    @Test
    void theApplicationsRolesOwnNothingAndCannotPassThePolicies() {
        assertThat(catalogue.queryForList("""
                        select rolname from pg_roles
                        where rolname like 'peil\\_%' and rolname <> 'peil_owner'
                          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                               or exists (select from pg_class c where c.relowner = pg_roles.oid)
                               or rolcanlogin <> (rolname = 'peil_app') or (rolname = 'peil_app' and rolinherit))
                        """, String.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"participant", "participant_fact", "participant_identity", "user_account", "access_log"})
    void withNobodySignedInNothingCanBeRead(String table) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> application
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_log",
                "caseload_contact",
                "participant_change",
                "law_parameter",
                "rule_set",
                "assessment",
                "competence_version",
                "competence_change",
                "competence_conversation_change",
                "participant_merge_row",
                "participant_not_same"
            })
    void whatIsWrittenToTheLogsStays(String table) {
        assertThat(catalogue.queryForList("""
                        select grantee || ' may ' || privilege_type from information_schema.role_table_grants
                        where table_name = ? and grantee like 'peil\\_%' and grantee <> 'peil_owner'
                          and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                        """, String.class, table)).isEmpty();
    }

    @Test
    void nobodyButTheLogInReadsThePasswordHashes() {
        assertThat(catalogue.queryForList("""
                        select grantee from information_schema.column_privileges
                        where table_name = 'user_account' and column_name = 'password_hash'
                          and privilege_type = 'SELECT' and grantee like 'peil\\_%' and grantee <> 'peil_owner'
                        """, String.class)).containsExactly("peil_system");
    }
}
