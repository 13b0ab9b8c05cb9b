package no.peil.participant;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.peil.access.SignedInUser;
import no.peil.participant.ParticipantDetails.PersonaliaChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a correction of the personal data changed, field by field. */
@Component
class PersonaliaChanges {

    private static final List<Field> FIELDS = List.of(
            new Field("given-name", Personalia::givenName),
            new Field("family-name", Personalia::familyName),
            new Field("birth-date", Personalia::birthDate),
            new Field("citizenship", Personalia::citizenship),
            new Field("arrived-on", Personalia::arrivedOn),
            new Field("mother-tongue", Personalia::motherTongue),
            new Field("interpreter-language", Personalia::interpreterLanguage),
            new Field("protection", Personalia::protection));

    private final JdbcClient database;
    private final Clock clock;

    PersonaliaChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(ParticipantId id, Personalia before, Personalia after, String source, String reason) {
        FIELDS.stream()
                .filter(field -> !Objects.equals(field.in(before), field.in(after)))
                .forEach(field -> database.sql("""
                                insert into participant_change
                                    (participant_id, field, old_value, new_value, source, reason, changed_by, changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .param(id.value())
                        .param(field.name())
                        .param(field.in(before))
                        .param(field.in(after))
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

    private record Field(String name, Function<Personalia, @Nullable Object> value) {
        @Nullable
        String in(Personalia personalia) {
            return Optional.ofNullable(value.apply(personalia))
                    .map(Object::toString)
                    .orElse(null);
        }
    }
}
