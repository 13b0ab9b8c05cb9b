package no.peil.caseload;

import no.peil.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A work list of many persons in every state, made in the database by arithmetic: for plans and for numbers. */
final class GeneratedCaseload {

    /** The reception centre in which some of them live. */
    static final String CENTRE = "0199a000-0000-7000-8000-000000000001";

    private final Reach reach;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    GeneratedCaseload(Reach reach, TransactionTemplate transaction, JdbcClient database) {
        this.reach = reach;
        this.transaction = transaction;
        this.database = database;
    }

    /** Makes that many persons of a municipality; every seventeenth is strictly protected, every fourth, three in a row, IMDi's too. */
    void make(String municipality, int persons) {
        reach.ofEverybody(
                "a test fills the register",
                () -> transaction.executeWithoutResult(status -> {
                    database.sql("""
                            insert into participant (family_name, given_name, birth_date, interpreter_language, protection,
                                                     municipality, liaison_reach, created_by, touched_by)
                            select 'Familie' || chr(97 + n % 26) || chr(97 + n / 26 % 26), 'Navn' || n % 97, date '1980-01-01' + n % 9000, 'ti',
                                   case when n % 17 = 0 then 'STRICTLY_CONFIDENTIAL' else 'NONE' end,
                                   ?, n / 3 % 4 = 0, 'test', 'test'
                            from generate_series(1, ?) n
                            """).params(municipality, persons).update();
                    database.sql("""
                            insert into caseload_row (
                                participant_id, municipality, sealed, liaison_reach, family_name, given_name, birth_date,
                                interpreter_language, permit, status, started, next_step, missing, mapping_duty, programme,
                                law_gives, decision_deadline, decision_on, right_lapses_on, lapses, next_loss_on,
                                mapping_completed_on, programme_started_on, owner, touched_at, assessed_on,
                                work_ended_on, basis_changed_at, waiting_for, waiting_reason, waiting_since, waiting_until,
                                settled_on, by_agreement, centre_id, citizenship, education)
                            select id, municipality, sealed, liaison_reach, family_name, given_name, birth_date,
                                interpreter_language, (array['UTL_28', 'UTL_35_3', 'UTL_34'])[n % 3 + 1],
                                (array['MUST_MAP', 'MUST_MAP', 'TO_ASSURE', 'DONE', 'NOTHING_DUE'])[n % 5 + 1], n % 10 = 0,
                                'MAP', case when n % 9 = 0 then array['BY_AGREEMENT'] else '{}' end, 'REQUIRED',
                                (array['RIGHT_AND_DUTY', 'RIGHT_AND_DUTY', 'MAY_OFFER'])[n % 3 + 1], n % 13 <> 0,
                                case when n % 7 <> 0 then date '2026-11-21' + (n % 200) - 60 end,
                                case when n % 4 = 0 then date '2026-11-21' - n % 50 end,
                                date '2026-11-21' + (n % 700) - 100, n % 4 <> 0 and n % 13 <> 0,
                                case when n % 4 <> 0 then date '2026-11-21' + (n % 200) - 60 end,
                                case when n % 6 = 0 then date '2026-11-21' - n % 90 end,
                                case when n % 4 = 0 and n % 8 <> 0 then date '2026-11-21' - n % 60 end,
                                case when municipality = '0301' then
                                    (array['saksbehandler-oslo', 'leder-oslo', null])[n % 3 + 1] end,
                                now(), date '2026-11-21',
                                case when n % 19 = 0 then date '2026-11-21' - n % 90 end,
                                case when n % 12 = 0 then now() end,
                                case when n % 14 = 0 then case when n % 4 = 0 then 'OTHERS' else 'PERSON' end end,
                                case when n % 14 = 0 then case when n % 4 = 0 then 'INTERPRETER' else 'NO_SHOW' end end,
                                case when n % 14 = 0 then date '2026-11-01' end,
                                case when n % 14 = 0 then date '2026-11-15' + n % 20 end,
                                case when n % 5 <> 0 then date '2026-11-21' - n % 400 end,
                                (array[true, false, null])[n % 3 + 1],
                                case when n % 5 = 0 then '0199a000-0000-7000-8000-000000000001'::uuid end,
                                (array['ER', 'SY', 'UA', null])[n % 4 + 1],
                                (array['BELOW_UPPER_SECONDARY', 'UPPER_SECONDARY_OR_HIGHER', null])[n % 3 + 1]
                            from (select p.*, row_number() over (order by id)::int as n from participant p
                                  where not exists (select from caseload_row r where r.participant_id = p.id)) p
                            """).update();
                    database.sql("""
                            insert into caseload_name (participant_id, municipality, sealed, liaison_reach, word)
                            select participant_id, municipality, sealed, liaison_reach, lower(family_name) from caseload_row r
                            where not exists (select from caseload_name n where n.participant_id = r.participant_id)
                            """).update();
                }));
    }
}
