package no.peil.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Every change of the schema can be taken back, the last one first, and made again. */
@DatabaseTest
class LiquibaseRollbackTest {

    private static final String WHAT_IS_THERE = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relname not like 'databasechangelog%'
            union all
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'public'
               and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
             order by 1
            """;

    @Autowired
    EmbeddedDatabase embedded;

    @Autowired
    Database database;

    @BeforeEach
    void anEmptyDatabaseBesideThePortals() {
        var superuser = new JdbcTemplate(embedded.asSuperuser());
        superuser.execute("drop database if exists rollback_test");
        superuser.execute(
                "create database rollback_test owner " + database.owner().user());
    }

    @AfterEach
    void dropIt() {
        new JdbcTemplate(embedded.asSuperuser()).execute("drop database rollback_test with (force)");
    }

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() throws Exception {
        try (var connection = ownerConnection()) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            update(connection);
            var made = sql.queryForList(WHAT_IS_THERE, String.class);
            var changes = sql.queryForObject("select count(*) from databasechangelog", Integer.class);
            assertThat(made).isNotEmpty();

            liquibase(connection).rollback(changes, null, new Contexts(), new LabelExpression());
            assertThat(sql.queryForList(WHAT_IS_THERE, String.class)).isEqualTo(List.of());

            update(connection);
            assertThat(sql.queryForList(WHAT_IS_THERE, String.class)).isEqualTo(made);
        }
    }

    private static void update(Connection connection) throws Exception {
        liquibase(connection).update(new Contexts(), new LabelExpression());
    }

    private static Liquibase liquibase(Connection connection) throws Exception {
        var target = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), target);
    }

    private Connection ownerConnection() throws Exception {
        var owner = new PGSimpleDataSource();
        owner.setUrl(database.url());
        owner.setDatabaseName("rollback_test");
        return owner.getConnection(database.owner().user(), database.owner().password());
    }
}
