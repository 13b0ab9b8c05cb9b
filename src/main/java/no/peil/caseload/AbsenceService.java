package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.common.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the municipality is away (<i>fravær</i>), and who stands in. Nobody's owner changes by it: on the days of the absence
 * the stand-in's own list holds the absent colleague's persons too, and the day after it no longer does.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class AbsenceService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final JdbcClient database;
    private final UserAccountService accounts;
    private final Clock clock;

    AbsenceService(JdbcClient database, UserAccountService accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who is away or will be, the first to come first, with what is theirs. */
    @Transactional(readOnly = true)
    public List<Absence> currentAndComing() {
        return find(today(), LocalDate.of(9999, 12, 31));
    }

    /**
     * Says that a colleague is away: a case worker of themselves, the team lead of anybody.
     *
     * @param from the first day away
     * @param to the last day away
     * @throws Refusal when the days or the stand-in do not fit with what is known already
     */
    @Transactional
    public void register(String username, LocalDate from, LocalDate to, String standIn) {
        checkMaySpeakFor(username);
        checkDays(from, to);
        if (username.equals(standIn)) {
            throw new Refusal("absence.own-stand-in");
        }
        name(username);
        name(standIn);
        // One at a time in a municipality: two that do not fit together could otherwise both be registered.
        database.sql("select pg_advisory_xact_lock(hashtext('absence ' || ?))")
                .param(municipality())
                .query((row, number) -> true)
                .single();
        find(from, to).forEach(other -> checkFits(other, username, standIn));
        database.sql("""
                        insert into caseload_absence
                            (municipality, username, from_day, to_day, stand_in, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        municipality(),
                        username,
                        from,
                        to,
                        standIn,
                        SignedInUser.required().getUsername(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Ends an absence: from today the colleague's duties are their own again. */
    @Transactional
    public void end(UUID id) {
        var ended = database.sql("""
                        update caseload_absence set to_day = greatest(:today - 1, from_day - 1), ended_by = :me, ended_at = :now
                        where id = :id and municipality = :municipality and to_day >= :today returning username
                        """)
                .param("today", today())
                .param("me", SignedInUser.required().getUsername())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("municipality", municipality())
                .query(String.class)
                .optional();
        ended.ifPresent(this::checkMaySpeakFor);
    }

    private void checkMaySpeakFor(String username) {
        var me = SignedInUser.required();
        if (me.role() == Role.CASE_WORKER && !username.equals(me.getUsername())) {
            throw new Refusal("absence.only-yourself");
        }
    }

    private void checkDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Refusal("absence.ends-before-it-begins");
        }
        if (to.isBefore(today())) {
            throw new Refusal("absence.is-over");
        }
    }

    private void checkFits(Absence other, String username, String standIn) {
        var from = DAY.format(other.from());
        var to = DAY.format(other.to());
        if (other.username().equals(username)) {
            throw new Refusal("absence.away-already", from, to);
        }
        if (other.username().equals(standIn)) {
            throw new Refusal("absence.stand-in-away", name(standIn), from, to);
        }
        if (other.standIn().equals(username)) {
            throw new Refusal("absence.stands-in", name(username), name(other.username()), from, to);
        }
    }

    private List<Absence> find(LocalDate from, LocalDate to) {
        return database.sql("""
                        select a.id, a.username, a.from_day, a.to_day, a.stand_in, w.persons, w.deadlines, w.sealed
                        from caseload_absence a
                        cross join lateral (
                            select count(*) as persons, count(*) filter (where r.sealed) as sealed,
                                   count(*) filter (where r.decision_deadline <= a.to_day and r.decision_on is null) as deadlines
                            from caseload_row r
                            where r.municipality = :municipality and r.owner = a.username and %s) w
                        where a.municipality = :municipality and a.from_day <= :to and a.to_day >= :from
                          and a.to_day >= a.from_day
                        order by a.from_day, a.username
                        """.formatted(CaseloadConditions.of((WorkFilter) null)))
                .param("municipality", municipality())
                .param("today", today())
                .param("from", from)
                .param("to", to)
                .query(AbsenceService::read)
                .list();
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("stand_in"),
                row.getLong("persons"),
                row.getLong("deadlines"),
                row.getLong("sealed"));
    }

    private String name(String username) {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.username().equals(username))
                .map(UserAccountService.Colleague::displayName)
                .findFirst()
                .orElseThrow(() -> new Refusal("caseload.no-such-colleague"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String municipality() {
        return SignedInUser.required().municipality().orElseThrow().value();
    }
}
