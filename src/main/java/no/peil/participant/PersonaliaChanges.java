package no.peil.participant;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import no.peil.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a correction of the personal data changed, field by field. */
@Component
class PersonaliaChanges {

    private final JdbcClient database;
    private final Clock clock;

    PersonaliaChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(ParticipantId id, Personalia before, Personalia after, String source, @Nullable String reason) {
        before.differencesTo(after)
                .forEach(field -> database.sql("""
                                insert into participant_change
                                    (participant_id, field, old_value, new_value, source, reason, changed_by, changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .param(id.value())
                        .param(field.field())
                        .param(field.before())
                        .param(field.after())
                        .param(source)
                        .param(reason)
                        .param(SignedInUser.required().getUsername())
                        .param(Timestamp.from(clock.instant()))
                        .update());
    }

    List<PersonaliaChange> of(ParticipantId id) {
        return database.sql("""
                        select field, old_value, new_value, source, reason, changed_by, changed_at
                        from participant_change where participant_id = ? order by changed_at, id
                        """)
                .param(id.value())
                .query((row, number) -> new PersonaliaChange(
                        row.getString("field"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
