package no.peil.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.peil.access.SignedInUser;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much each colleague of the municipality has to do (<i>belastning</i>), before somebody gets more. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class WorkloadService {

    private final JdbcClient database;
    private final Clock clock;

    WorkloadService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every colleague by name, in one statement. */
    @Transactional(readOnly = true)
    public List<Workload> perColleague() {
        return database.sql("""
                        with away as (
                            select username, stand_in, to_day from caseload_absence
                            where municipality = :municipality and :today between from_day and to_day),
                        work as (
                            select coalesce(away.stand_in, r.owner) as worker, count(*) as persons, sum(%s) as weight
                            from caseload_row r left join away on away.username = r.owner
                            where r.municipality = :municipality and r.owner is not null and %s
                            group by 1)
                        select u.username, u.display_name, coalesce(work.persons, 0) as persons,
                               coalesce(work.weight, 0) as weight, away.to_day as away_until
                        from user_account u
                        left join work on work.worker = u.username
                        left join away on away.username = u.username
                        where u.municipality = :municipality
                        order by u.display_name, u.username
                        """.formatted(DutyWeights.ofARow(), CaseloadConditions.of((WorkFilter) null)))
                .param(
                        "municipality",
                        SignedInUser.required().municipality().orElseThrow().value())
                .param("today", LocalDate.now(clock))
                .query(DataClassRowMapper.newInstance(Workload.class))
                .list();
    }
}
