package no.peil.audit;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log (<i>innsynslogg</i>) for the auditor, newest first. Reading it shows no person. */
@Service
@PreAuthorize("hasRole('AUDITOR')")
public class AuditLogService {

    private final JdbcClient database;
    private final Reach reach;
    private final Clock clock;

    AuditLogService(JdbcClient database, Reach reach, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.clock = clock;
    }

    /** The newest line now. With it as the upper end, a list that is being read does not move when others work. */
    @Transactional(readOnly = true)
    public long newest() {
        return database.sql("select coalesce(max(id), 0) from access_log")
                .query(Long.class)
                .single();
    }

    /** A page of the lines up to a newest one. */
    @Transactional(readOnly = true)
    public List<LoggedAction> find(LogFilter filter, long newest, int offset, int limit) {
        var conditions = new ArrayList<>(List.of("id <= ?"));
        var values = new ArrayList<Object>(List.of(newest));
        if (filter.username() != null) {
            conditions.add("username = ?");
            values.add(filter.username());
        }
        if (filter.action() != null) {
            conditions.add("action = ?");
            values.add(filter.action().name());
        }
        if (filter.day() != null) {
            conditions.add("at >= ? and at < ?");
            values.add(midnight(filter.day()));
            values.add(midnight(filter.day().plusDays(1)));
        }
        values.add(offset);
        values.add(limit);
        var rows = database.sql("""
                        select id, at, username, role, municipality, action, participant_id, detail from access_log
                        where %s order by at desc, id desc offset ? limit ?
                        """.formatted(String.join(" and ", conditions)))
                .params(values)
                .query(AuditLogService::row)
                .list();
        var names = namesOf(rows.stream().map(Row::username).distinct().toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }

    /** The users of the portal whose name or user name holds these words, by name. */
    @Transactional(readOnly = true)
    public List<LoggedUser> users(String words, int offset, int limit) {
        return reach.ofEverybody(
                "the auditor may know every user, of whom no person's data is told",
                () -> database.sql("""
                        select username, display_name from user_account
                        where position(lower(?) in lower(display_name)) > 0 or position(lower(?) in username) > 0
                        order by display_name, username offset ? limit ?
                        """)
                        .params(words, words, offset, limit)
                        .query(DataClassRowMapper.newInstance(LoggedUser.class))
                        .list());
    }

    /** The user of that user name. */
    @Transactional(readOnly = true)
    public Optional<LoggedUser> user(String username) {
        return Optional.ofNullable(namesOf(List.of(username)).get(username))
                .map(name -> new LoggedUser(username, name));
    }

    private Map<String, String> namesOf(List<String> usernames) {
        return reach.ofEverybody(
                "the auditor may know every user, of whom no person's data is told",
                () -> database
                        .sql("select username, display_name from user_account where username = any(?)")
                        .param(usernames.toArray(String[]::new))
                        .query(DataClassRowMapper.newInstance(LoggedUser.class))
                        .stream()
                        .collect(toMap(LoggedUser::username, LoggedUser::displayName)));
    }

    private OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Row row(ResultSet line, int number) throws SQLException {
        return new Row(
                line.getString("username"),
                new LoggedAction(
                        line.getLong("id"),
                        line.getObject("at", OffsetDateTime.class).toInstant(),
                        line.getString("username"),
                        PersonsOwnLog.THE_PERSON.equals(line.getString("role"))
                                ? null
                                : Role.valueOf(line.getString("role")),
                        Optional.ofNullable(line.getString("municipality"))
                                .map(MunicipalityNumber::new)
                                .orElse(null),
                        AuditedAction.valueOf(line.getString("action")),
                        line.getObject("participant_id", UUID.class),
                        line.getString("detail")));
    }

    /** A user as the log names them. */
    public record LoggedUser(String username, String displayName) {}

    private record Row(String username, LoggedAction line) {

        LoggedAction named(Map<String, String> names) {
            return new LoggedAction(
                    line.id(),
                    line.at(),
                    names.getOrDefault(username, username),
                    line.role(),
                    line.municipality(),
                    line.action(),
                    line.person(),
                    line.detail());
        }
    }
}
