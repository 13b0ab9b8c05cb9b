package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the contact log. */
@Component
class ContactTable {

    private final JdbcClient database;
    private final Clock clock;

    ContactTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Contact> of(ParticipantId person) {
        return database.sql("""
                        select c.id, c.attempted_at, c.channel, c.language, c.interpreter, c.result, c.note, c.corrects,
                               c.logged_by, c.logged_at, later.id is not null as corrected
                        from caseload_contact c
                        join caseload_row r on r.participant_id = c.participant_id
                        left join caseload_contact later on later.corrects = c.id
                        where c.participant_id = ? and r.municipality = ?
                        order by c.attempted_at desc, c.logged_at desc, c.id desc
                        """)
                .params(
                        person.value(),
                        SignedInUser.required().municipality().orElseThrow().value())
                .query((row, number) -> contact(row))
                .list();
    }

    /** Whether the same author wrote the same thing since then: the second click of two. */
    boolean justLogged(
            ParticipantId person, ContactDetails details, @Nullable UUID corrects, String author, Instant since) {
        return with(database.sql("""
                        select exists (
                            select from caseload_contact
                            where participant_id = :person and attempted_at = :at and channel = :channel
                              and language is not distinct from :language and interpreter = :interpreter
                              and result = :result and note = :note and corrects is not distinct from :corrects
                              and logged_by = :author and logged_at > :since)
                        """), person, details, corrects, author)
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    void add(ParticipantId person, ContactDetails details, @Nullable UUID corrects, String author) {
        with(database.sql("""
                        insert into caseload_contact (participant_id, attempted_at, channel, language, interpreter, result, note,
                                                      corrects, logged_by, logged_at)
                        values (:person, :at, :channel, :language, :interpreter, :result, :note, :corrects, :author, :now)
                        """), person, details, corrects, author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement,
            ParticipantId person,
            ContactDetails details,
            @Nullable UUID corrects,
            String author) {
        return statement
                .param("person", person.value())
                .param("at", at(details))
                .param("channel", details.channel().name())
                .param("language", details.language())
                .param("interpreter", details.interpreter())
                .param("result", details.result().name())
                .param("note", details.note())
                .param("corrects", corrects)
                .param("author", author);
    }

    private Timestamp at(ContactDetails details) {
        return Timestamp.from(details.at().atZone(clock.getZone()).toInstant());
    }

    private Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                new ContactDetails(
                        LocalDateTime.ofInstant(instant(row, "attempted_at"), clock.getZone()),
                        ContactChannel.valueOf(row.getString("channel")),
                        row.getString("language"),
                        row.getBoolean("interpreter"),
                        ContactResult.valueOf(row.getString("result")),
                        row.getString("note")),
                row.getObject("corrects", UUID.class),
                row.getBoolean("corrected"),
                row.getString("logged_by"),
                instant(row, "logged_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
