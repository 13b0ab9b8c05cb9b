package no.peil.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs over everybody, as they stand in the database: what is asked for, and how far each lane has come. */
@Component
class ReassessmentRuns {

    private static final String SELECT = """
            select r.*, coalesce(l.done, 0) as done, coalesce(l.changed, 0) as changed
            from reassessment_run r
            left join lateral (select sum(done) as done, sum(changed) as changed
                               from reassessment_lane where run_id = r.id) l on true
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReassessmentRuns(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A run waits; published within the transaction that asks for it. */
    record Asked() {}

    /** A part of everybody, walked through by key. */
    record Lane(int number, @Nullable UUID last, @Nullable UUID until, boolean finished) {}

    /** Asks for a run, in the name of the user or of the portal. */
    RunId ask(RunReason why) {
        var user = SignedInUser.current();
        var id = UUID.randomUUID();
        database.sql("""
                        insert into reassessment_run (id, why, asked_by, asked_by_name, asked_at) values (?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(why.name())
                .param(user.map(SignedInUser::getUsername).orElse(null))
                .param(user.map(SignedInUser::displayName).orElse(null))
                .param(now())
                .update();
        events.publishEvent(new Asked());
        return new RunId(id);
    }

    /** The newest runs that assess anew. */
    List<ReassessmentRun> newest(int limit) {
        return database.sql(SELECT + " where r.why <> 'IMPACT' order by r.asked_at desc limit ?")
                .param(limit)
                .query((row, number) -> run(row))
                .list();
    }

    Optional<ReassessmentRun> find(RunId id) {
        return database.sql(SELECT + " where r.id = ?")
                .param(id.value())
                .query((row, number) -> run(row))
                .optional();
    }

    /** The run to go on with: one that was interrupted, else the one that has waited longest. */
    Optional<ReassessmentRun> next() {
        return database.sql(SELECT + """
                         where r.state in ('WAITING', 'RUNNING') order by r.state = 'WAITING', r.asked_at limit 1
                        """).query((row, number) -> run(row)).optional();
    }

    /** Whether the portal has already asked for a run because of its rules, and it is not done. */
    boolean isAskedFor(RunReason why) {
        return database.sql(
                        "select exists (select from reassessment_run where why = ? and state in ('WAITING', 'RUNNING'))")
                .param(why.name())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody was assessed by other rules than these, or never. */
    boolean isAnybodyAssessedBesides(String ruleSet) {
        return database.sql("""
                        select exists (select from participant p left join assessment_standing s on s.participant_id = p.id
                                       where s.rule_set is distinct from ?)
                        """).param(ruleSet).query(Boolean.class).single();
    }

    /** Begins a run that waits: counts everybody, and shares them out in lanes of equal length. */
    void begin(RunId id, LocalDate day, String ruleSet, int lanes) {
        long total = database.sql("select count(*) from participant")
                .query(Long.class)
                .single();
        database.sql("""
                        update reassessment_run set state = 'RUNNING', started_at = ?, on_day = ?, rule_set = ?, total = ?
                        where id = ? and state = 'WAITING'
                        """)
                .param(now())
                .param(day)
                .param(ruleSet)
                .param(total)
                .param(id.value())
                .update();
        UUID last = null;
        for (int lane = 0; lane < lanes; lane++) {
            var until = lane == lanes - 1 ? null : personAt(total * (lane + 1) / lanes);
            database.sql("""
                            insert into reassessment_lane (run_id, lane, last_person, until_person) values (?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .param(id.value())
                    .param(lane)
                    .param(last)
                    .param(until)
                    .update();
            last = until;
            if (until == null) {
                return;
            }
        }
    }

    private @Nullable UUID personAt(long place) {
        return database.sql("select id from participant order by id offset ? limit 1")
                .param(place)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    List<Integer> lanes(RunId id) {
        return database.sql("select lane from reassessment_lane where run_id = ? and not finished order by lane")
                .param(id.value())
                .query((row, number) -> row.getInt("lane"))
                .list();
    }

    /** The lane as it stands, for nobody else to go on with until the transaction ends. */
    Lane lock(RunId id, int lane) {
        return database.sql("""
                        select lane, last_person, until_person, finished from reassessment_lane
                        where run_id = ? and lane = ? for update
                        """)
                .param(id.value())
                .param(lane)
                .query((row, number) -> new Lane(
                        row.getInt("lane"),
                        row.getObject("last_person", UUID.class),
                        row.getObject("until_person", UUID.class),
                        row.getBoolean("finished")))
                .single();
    }

    /** The next persons of a lane, by key. */
    List<ParticipantId> persons(Lane lane, int limit) {
        return database.sql("""
                        select id from participant
                        where id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
                          and id <= coalesce(?::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                        order by id limit ?
                        """)
                .param(lane.last())
                .param(lane.until())
                .param(limit)
                .query((row, number) -> new ParticipantId(row.getObject("id", UUID.class)))
                .list();
    }

    void advance(RunId id, int lane, ParticipantId last, int done, int changed) {
        database.sql("""
                        update reassessment_lane set last_person = ?, done = done + ?, changed = changed + ?
                        where run_id = ? and lane = ?
                        """)
                .param(last.value())
                .param(done)
                .param(changed)
                .param(id.value())
                .param(lane)
                .update();
    }

    void finishLane(RunId id, int lane) {
        database.sql("update reassessment_lane set finished = true where run_id = ? and lane = ?")
                .param(id.value())
                .param(lane)
                .update();
    }

    /** Whether all lanes are at their end. */
    boolean isWalkedThrough(RunId id) {
        return lanes(id).isEmpty();
    }

    /** Ends a run that is under way; false when it was not. */
    boolean end(RunId id, RunState state) {
        return database.sql("""
                                update reassessment_run set state = ?, finished_at = ?
                                where id = ? and state in ('WAITING', 'RUNNING')
                                """)
                        .param(state.name())
                        .param(now())
                        .param(id.value())
                        .update()
                == 1;
    }

    void fail(RunId id, String errorId) {
        if (end(id, RunState.FAILED)) {
            database.sql("update reassessment_run set error_id = ? where id = ?")
                    .param(errorId)
                    .param(id.value())
                    .update();
        }
    }

    /** Lets a run that failed or was cancelled go on from where it stopped; false when it was neither. */
    boolean goOn(RunId id) {
        boolean goesOn = database.sql("""
                                update reassessment_run
                                set state = case when started_at is null then 'WAITING' else 'RUNNING' end, finished_at = null
                                where id = ? and state in ('CANCELLED', 'FAILED')
                                """).param(id.value()).update() == 1;
        if (goesOn) {
            events.publishEvent(new Asked());
        }
        return goesOn;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static ReassessmentRun run(ResultSet row) throws SQLException {
        return new ReassessmentRun(
                new RunId(row.getObject("id", UUID.class)),
                RunReason.valueOf(row.getString("why")),
                RunState.valueOf(row.getString("state")),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("rule_set"),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("changed"),
                moment(row, "started_at"),
                moment(row, "finished_at"),
                row.getString("error_id"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
