package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders (<i>påminnelser</i>) of the user's own, each about one person of the municipality. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class ReminderService {

    /** Whoever sets one for later than this has mistyped the year. */
    static final int FURTHEST_YEARS = 3;

    private static final String READ = """
            select m.id, m.participant_id, m.due_on, m.body, r.family_name || ', ' || r.given_name as name
            from caseload_reminder m join caseload_row r on r.participant_id = m.participant_id
            where m.username = :me and m.done_at is null and r.municipality = :municipality
            """;

    private final JdbcClient database;
    private final PersonLock lock;
    private final Clock clock;

    ReminderService(JdbcClient database, PersonLock lock, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.clock = clock;
    }

    /** Those of the user's that are not done about a person, the first day first. */
    @Transactional(readOnly = true)
    public List<Reminder> of(ParticipantId person) {
        return read(" and m.participant_id = :person order by m.due_on, m.set_at, m.id")
                .param("person", person.value())
                .query((row, number) -> reminder(row))
                .list();
    }

    /** Those of the user's whose day has come and that are not done, the oldest first. */
    @Transactional(readOnly = true)
    public List<Reminder> due() {
        return read(" and m.due_on <= :today order by m.due_on, name, m.id")
                .param("today", today())
                .query((row, number) -> reminder(row))
                .list();
    }

    /**
     * Sets a reminder. The same text about the same person on the same day is the second click of two, and adds nothing.
     *
     * @throws Refusal when the day has passed or is too far ahead, or there is nothing to be reminded of
     */
    @Transactional
    public void set(ParticipantId person, LocalDate day, String text) {
        requireToCome(day);
        var body = text.strip();
        if (body.isEmpty()) {
            throw new Refusal("reminder.empty");
        }
        if (body.length() > Reminder.LONGEST) {
            throw new Refusal("reminder.too-long", Reminder.LONGEST);
        }
        lock.take(person);
        database.sql("""
                        insert into caseload_reminder (participant_id, username, due_on, body, set_at)
                        select :person, :me, :day, :body, :now
                        where not exists (
                            select from caseload_reminder
                            where participant_id = :person and username = :me and due_on = :day and body = :body
                              and done_at is null)
                        """)
                .param("person", person.value())
                .param("me", me())
                .param("day", day)
                .param("body", body)
                .param("now", now())
                .update();
    }

    /** Marks one of the user's own as done; done once, however often it is said. */
    @Transactional
    public void done(UUID reminder) {
        database.sql("update caseload_reminder set done_at = ? where id = ? and username = ? and done_at is null")
                .params(now(), reminder, me())
                .update();
    }

    /**
     * Moves one of the user's own to another day.
     *
     * @throws Refusal when the day has passed or is too far ahead
     */
    @Transactional
    public void postpone(UUID reminder, LocalDate day) {
        requireToCome(day);
        database.sql("update caseload_reminder set due_on = ? where id = ? and username = ? and done_at is null")
                .params(day, reminder, me())
                .update();
    }

    /** Deletes one of the user's own. */
    @Transactional
    public void delete(UUID reminder) {
        database.sql("delete from caseload_reminder where id = ? and username = ?")
                .params(reminder, me())
                .update();
    }

    private void requireToCome(LocalDate day) {
        if (day.isBefore(today())) {
            throw new Refusal("reminder.day-has-passed");
        }
        if (day.isAfter(today().plusYears(FURTHEST_YEARS))) {
            throw new Refusal("reminder.day-too-far");
        }
    }

    private JdbcClient.StatementSpec read(String which) {
        return database.sql(READ + which)
                .param("me", me())
                .param(
                        "municipality",
                        SignedInUser.required().municipality().orElseThrow().value());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("body"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String me() {
        return SignedInUser.required().getUsername();
    }
}
