package no.peil.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.peil.codes.CodeList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How the case workers of the demo have tried to reach their persons, and what they want to be reminded of. */
@Component
class DemoContacts {

    /** Of the persons of each case worker. */
    private static final int ONE_IN_IS_HARD_TO_REACH = 4;

    private static final int LADDERS = 5;
    private static final List<Attempt> ATTEMPTS = CodeList.read(
            "demo-contacts",
            line -> new Attempt(
                    Integer.parseInt(line.getField("ladder")),
                    Integer.parseInt(line.getField("days_ago")),
                    line.getField("channel"),
                    line.getField("result"),
                    line.getField("language"),
                    Boolean.parseBoolean(line.getField("interpreter")),
                    line.getField("note")));
    private static final List<ToRemember> REMINDERS = CodeList.read(
            "demo-reminders", line -> new ToRemember(Integer.parseInt(line.getField("days")), line.getField("body")));

    private final JdbcTemplate database;
    private final Clock clock;

    DemoContacts(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the log and the reminders of everybody who has persons to map. */
    void store(LocalDate today) {
        Map<String, Integer> seen = new HashMap<>();
        for (var person : toMap(today)) {
            int turn = seen.merge(person.owner(), 1, Integer::sum);
            if (turn % ONE_IN_IS_HARD_TO_REACH == 1) {
                tryToReach(person, turn / ONE_IN_IS_HARD_TO_REACH % LADDERS + 1, today);
            }
            if (turn <= REMINDERS.size()) {
                remind(person, REMINDERS.get(turn - 1), today);
            }
        }
    }

    private void tryToReach(Owned person, int ladder, LocalDate today) {
        ATTEMPTS.stream().filter(attempt -> attempt.ladder() == ladder).forEach(attempt -> {
            var at = at(today.minusDays(attempt.daysAgo()), LocalTime.of(9 + attempt.daysAgo() % 6, 15));
            database.update(
                    """
                    insert into caseload_contact (participant_id, attempted_at, channel, language, interpreter, result, note,
                                                  logged_by, logged_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    person.id(),
                    at,
                    attempt.channel(),
                    attempt.spoken(person.language()),
                    attempt.interpreter() && attempt.spoken(person.language()) != null,
                    attempt.result(),
                    attempt.note(),
                    person.owner(),
                    at);
        });
    }

    private void remind(Owned person, ToRemember what, LocalDate today) {
        database.update(
                "insert into caseload_reminder (participant_id, username, due_on, body, set_at) values (?, ?, ?, ?, ?)",
                person.id(),
                person.owner(),
                today.plusDays(what.days()),
                what.body(),
                at(today.minusDays(3), LocalTime.NOON));
    }

    /** The pressing ones first, who have been here for a fortnight. */
    private List<Owned> toMap(LocalDate today) {
        return database.query(
                """
                select participant_id, owner, interpreter_language from caseload_row
                where owner is not null and status in ('MUST_MAP', 'TO_ASSURE') and settled_on <= ?
                  and not (lapses and right_lapses_on <= ?)
                order by next_loss_on nulls last, participant_id
                """,
                (row, number) -> new Owned(
                        row.getObject("participant_id", UUID.class),
                        row.getString("owner"),
                        row.getString("interpreter_language")),
                today.minusDays(14),
                today);
    }

    private Timestamp at(LocalDate day, LocalTime time) {
        return Timestamp.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    private record Owned(UUID id, String owner, @Nullable String language) {}

    private record ToRemember(int days, String body) {}

    /**
     * One step of a ladder.
     *
     * @param language a code, or <i>own</i> for the one that the person has interpreted; empty for none
     */
    private record Attempt(
            int ladder, int daysAgo, String channel, String result, String language, boolean interpreter, String note) {

        @Nullable
        String spoken(@Nullable String own) {
            return switch (language) {
                case "" -> null;
                case "own" -> own;
                default -> language;
            };
        }
    }
}
