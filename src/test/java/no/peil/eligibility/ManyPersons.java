package no.peil.eligibility;

import java.util.function.Supplier;
import no.peil.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons by the thousand, made in the database by arithmetic: settled refugees, families, others, and what is known of them. */
final class ManyPersons {

    private final Reach reach;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ManyPersons(Reach reach, TransactionTemplate transaction, JdbcClient database) {
        this.reach = reach;
        this.transaction = transaction;
        this.database = database;
    }

    /** Makes that many, of whom nothing has been assessed yet. */
    void make(int persons) {
        system(() -> {
            database.sql("""
                    insert into participant (family_name, given_name, birth_date, citizenship, arrived_on, protection,
                                             municipality, liaison_reach, created_by, touched_by)
                    select 'Familie' || chr(97 + n % 26) || chr(97 + n / 26 % 26), 'Navn' || n % 97,
                           date '1962-01-01' + n % 15000, (array['SY', 'ER', 'AF', 'UA', 'SO'])[n % 5 + 1],
                           date '2021-02-01' + n % 2000,
                           case when n % 97 = 0 then 'STRICTLY_CONFIDENTIAL' else 'NONE' end,
                           lpad((301 + n % 357)::text, 4, '0'), n % 11 = 0, 'test', 'test'
                    from generate_series(1, ?) n
                    """).param(persons).update();
            facts("""
                    'PERMIT', arrived_on + 120, null,
                    (array['UTL_28', 'UTL_35_3', 'UTL_CH6_FAMILY', 'UTL_34', 'UTL_28', 'UTL_53_2', 'UTL_23'])[n % 7 + 1],
                    null, null, null, null
                    """, "true");
            facts("'RESIDENCE', arrived_on + 200, null, null, 'MUNICIPALITY', municipality, n % 3 <> 0, null", "true");
            facts("'REFERENCE_PERSON', arrived_on - 400, null, 'UTL_28', null, null, null, null", "n % 7 = 2");
            facts("'WORK', arrived_on + 500, arrived_on + 700, null, null, null, null, 37.5", "n % 6 = 0");
            facts("'CLAIM', arrived_on + 210, null, null, null, null, null, null", "n % 7 = 2");
            facts("'DECISION', arrived_on + 260, null, null, null, null, null, null", "n % 4 <> 0");
            facts("'PROGRAMME_START', arrived_on + 270, null, null, null, null, null, null", "n % 4 > 1");
            return database.sql("""
                    insert into competence_record (participant_id, mapped_by, municipality, status, started_at, started_by,
                                                   started_by_name, completed_at, completed_by, completed_by_name)
                    select id, 'SETTLEMENT_MUNICIPALITY', municipality, 'COMPLETED', now(), 'test', 'Test', now(), 'test', 'Test'
                    from (select p.*, row_number() over (order by id)::int as n from participant p) p where n % 5 <> 0
                    """).update();
        });
    }

    private void facts(String columns, String condition) {
        database.sql("""
                insert into participant_fact (participant_id, kind, from_date, to_date, permit, residence_kind, municipality,
                                              by_agreement, hours, source, recorded_by)
                select id, %s, 'test', 'test'
                from (select p.*, row_number() over (order by id)::int as n from participant p) p where %s
                """.formatted(columns, condition)).update();
    }

    long count(String table) {
        return system(() ->
                database.sql("select count(*) from " + table).query(Long.class).single());
    }

    <T> T system(Supplier<T> work) {
        return reach.ofEverybody("the test arranges", () -> transaction.execute(status -> work.get()));
    }
}
