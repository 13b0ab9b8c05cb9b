package no.peil.testing;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.peil.database.EmbeddedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Before each test: empties every table that was empty when the portal had started, and sets the clock to today. What
 * the start itself fills (municipalities, demo users) is reference data and stays.
 */
class CleanSlate extends AbstractTestExecutionListener {

    private static final Set<String> REFERENCE_TABLES = new LinkedHashSet<>();

    @Override
    public void beforeTestMethod(TestContext test) throws Exception {
        var context = test.getApplicationContext();
        context.getBean(TestClock.class).setToToday();
        try (var superuser = new SingleConnectionDataSource(
                context.getBean(EmbeddedDatabase.class).asSuperuser().getConnection(), true)) {
            emptyTables(new JdbcTemplate(superuser));
        }
    }

    @Override
    public int getOrder() {
        return 100;
    }

    private static synchronized void emptyTables(JdbcTemplate sql) {
        var filled = filledTables(sql);
        if (REFERENCE_TABLES.isEmpty()) {
            REFERENCE_TABLES.addAll(filled);
            REFERENCE_TABLES.add("databasechangelog");
        }
        filled.removeAll(REFERENCE_TABLES);
        if (filled.isEmpty()) {
            return;
        }
        // Neither foreign keys nor the triggers that make tables append-only: the slate is cleaned from outside.
        sql.execute("set session_replication_role = replica");
        filled.forEach(table -> sql.execute("delete from " + table));
    }

    private static Set<String> filledTables(JdbcTemplate sql) {
        List<String> tables = sql.queryForList(
                "select quote_ident(tablename) from pg_tables where schemaname = 'public'", String.class);
        var question = tables.stream()
                .map(table -> "select '" + table + "' where exists (select from " + table + ")")
                .collect(joining(" union all "));
        return new LinkedHashSet<>(sql.queryForList(question, String.class));
    }
}
