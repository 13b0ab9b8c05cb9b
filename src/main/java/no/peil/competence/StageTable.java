package no.peil.competence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that mappings took, one row each; nothing in it is ever changed. */
@Component
class StageTable {

    private static final String THE_PERSON = "PERSON";

    private final JdbcClient database;

    StageTable(JdbcClient database) {
        this.database = database;
    }

    /** Notes the step in the user's own name, or the person's where there is no user. */
    void add(
            UUID record,
            ParticipantId person,
            int version,
            StageKind kind,
            @Nullable SentTo sentTo,
            @Nullable String reason,
            Signature by) {
        var user = SignedInUser.current();
        database.sql("""
                        insert into competence_version (record_id, participant_id, version, stage, sent_to, reason, municipality,
                                                        at, by, by_name, by_role)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(record)
                .param(person.value())
                .param(version)
                .param(kind.name())
                .param(Optional.ofNullable(sentTo).map(Enum::name).orElse(null))
                .param(reason)
                .param(user.flatMap(SignedInUser::municipality)
                        .map(MunicipalityNumber::value)
                        .orElse(null))
                .param(Timestamp.from(by.at()))
                .param(by.by())
                .param(by.name())
                .param(user.map(SignedInUser::role).map(Role::name).orElse(THE_PERSON))
                .update();
    }

    /** The steps of a person's mapping, in the order in which they were taken. */
    List<ReachedStage> of(ParticipantId person) {
        return database.sql("""
                        select id, version, stage, sent_to, reason, municipality, at, by, by_name, by_role
                        from competence_version where participant_id = ? order by at, id
                        """)
                .param(person.value())
                .query((row, number) -> new ReachedStage(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        StageKind.valueOf(row.getString("stage")),
                        Optional.ofNullable(row.getString("sent_to"))
                                .map(SentTo::valueOf)
                                .orElse(null),
                        row.getString("reason"),
                        Optional.ofNullable(row.getString("municipality"))
                                .map(MunicipalityNumber::new)
                                .orElse(null),
                        new Signature(
                                row.getTimestamp("at").toInstant(), row.getString("by"), row.getString("by_name")),
                        THE_PERSON.equals(row.getString("by_role")) ? null : Role.valueOf(row.getString("by_role"))))
                .list();
    }
}
