package no.peil.demo;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Shares the demo's persons among the demo's case workers: some to each, and some to nobody yet. */
@Component
class DemoOwners {

    private final JdbcTemplate database;

    DemoOwners(JdbcTemplate database) {
        this.database = database;
    }

    /** Of every six in a municipality the case worker has three and the team lead one; strictly protected ones are the lead's. */
    void share() {
        database.update("""
                with person as (
                    select participant_id, municipality, sealed,
                           row_number() over (partition by municipality order by family_name, given_name, participant_id) as n
                    from caseload_row where law_gives),
                given as (
                    update caseload_row r set owner = u.username
                    from person p join user_account u on u.municipality = p.municipality
                        and u.role = case when p.sealed or p.n % 6 = 3 then 'TEAM_LEAD'
                                          when p.n % 6 < 3 then 'CASE_WORKER' end
                    where r.participant_id = p.participant_id
                    returning r.participant_id, r.owner, r.touched_at)
                insert into caseload_assignment (participant_id, owner, assigned_by, assigned_at)
                select participant_id, owner, owner, touched_at from given
                """);
    }
}
