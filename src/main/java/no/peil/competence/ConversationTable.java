package no.peil.competence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interpreter log. Row-level security decides who may write in it. */
@Component
class ConversationTable {

    private static final String DETAILS =
            "held_on, assistance, language, variant, level, interpreter, mode, others, ground, reason, corrections";

    private final JdbcClient database;

    ConversationTable(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<Conversation> of(ParticipantId person) {
        return database.sql("""
                        select * from competence_conversation where participant_id = ?
                        order by held_on desc, opened_at desc, id
                        """)
                .param(person.value())
                .query((row, number) -> conversation(row))
                .list();
    }

    void begin(
            UUID id,
            CompetenceRecord record,
            ConversationDetails details,
            @Nullable MunicipalityNumber office,
            Signature by) {
        database.sql("""
                        insert into competence_conversation (%s, id, record_id, participant_id, municipality,
                            begun_at, begun_by, begun_by_name, opened_at, changed_at, changed_by, changed_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """.formatted(DETAILS))
                .params(columns(details))
                .param(id)
                .param(record.id())
                .param(record.participant().value())
                .param(office == null ? null : office.value())
                .param(Timestamp.from(by.at()))
                .param(by.by())
                .param(by.name())
                .param(Timestamp.from(by.at()))
                .param(Timestamp.from(by.at()))
                .param(by.by())
                .param(by.name())
                .update();
    }

    /** Corrects what the log says; false when it may not be corrected. */
    boolean change(ParticipantId person, UUID id, ConversationDetails details, Signature by) {
        return database.sql("""
                                update competence_conversation
                                set (%s) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?),
                                    changed_at = ?, changed_by = ?, changed_by_name = ?
                                where participant_id = ? and id = ?
                                """.formatted(DETAILS))
                        .params(columns(details))
                        .param(Timestamp.from(by.at()))
                        .param(by.by())
                        .param(by.name())
                        .param(person.value())
                        .param(id)
                        .update()
                == 1;
    }

    /** Ends whatever conversation of the person this user holds. */
    int end(ParticipantId person, Signature by) {
        return database.sql(
                        "update competence_conversation set ended_at = ? where participant_id = ? and begun_by = ? and ended_at is null")
                .param(Timestamp.from(by.at()))
                .param(person.value())
                .param(by.by())
                .update();
    }

    /** Ends every conversation of a person who turned out to be somebody else. */
    void endAll(ParticipantId person, Instant at) {
        database.sql("update competence_conversation set ended_at = ? where participant_id = ? and ended_at is null")
                .param(Timestamp.from(at))
                .param(person.value())
                .update();
    }

    /** Goes on with one that this user held earlier. */
    boolean goOn(ParticipantId person, UUID id, Signature by) {
        return database.sql("""
                                update competence_conversation set opened_at = ?, ended_at = null
                                where participant_id = ? and id = ? and begun_by = ?
                                """)
                        .param(Timestamp.from(by.at()))
                        .param(person.value())
                        .param(id)
                        .param(by.by())
                        .update()
                == 1;
    }

    /** When a conversation was written into the log or corrected there, by whom and why, in one statement. */
    List<Written> history(ParticipantId person) {
        return database.sql("""
                        select false as corrected, begun_at as changed_at, begun_by as changed_by, begun_by_name as changed_by_name, reason
                        from competence_conversation where participant_id = ?
                        union all
                        select true, changed_at, changed_by, changed_by_name, null
                        from competence_conversation_change where participant_id = ?
                        order by changed_at
                        """)
                .params(person.value(), person.value())
                .query((row, number) -> new Written(
                        row.getBoolean("corrected"), RecordTable.signature(row, "changed"), row.getString("reason")))
                .list();
    }

    /** That the log was written in. */
    record Written(
            boolean corrected,
            Signature signature,
            @Nullable String reason) {}

    private static List<@Nullable Object> columns(ConversationDetails details) {
        var columns = new ArrayList<@Nullable Object>();
        columns.add(details.heldOn());
        columns.add(details.assistance().name());
        columns.add(details.language());
        columns.add(orNull(details.variant()));
        columns.add(name(details.level()));
        columns.add(orNull(details.interpreter()));
        columns.add(details.mode().name());
        columns.add(details.others().stream().map(OtherPart::name).sorted().toArray(String[]::new));
        columns.add(name(details.ground()));
        columns.add(orNull(details.reason()));
        columns.add(orNull(details.corrections()));
        return columns;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        var municipality = row.getString("municipality");
        var ended = row.getTimestamp("ended_at");
        return new Conversation(
                row.getObject("id", UUID.class),
                details(row),
                RecordTable.signature(row, "begun"),
                municipality == null ? null : new MunicipalityNumber(municipality),
                row.getTimestamp("opened_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static ConversationDetails details(ResultSet row) throws SQLException {
        var level = row.getString("level");
        var ground = row.getString("ground");
        return new ConversationDetails(
                row.getDate("held_on").toLocalDate(),
                Assistance.valueOf(row.getString("assistance")),
                row.getString("language"),
                text(row, "variant"),
                level == null ? null : InterpreterLevel.valueOf(level),
                text(row, "interpreter"),
                ConversationMode.valueOf(row.getString("mode")),
                others(row.getArray("others")),
                ground == null ? null : DeviationGround.valueOf(ground),
                text(row, "reason"),
                text(row, "corrections"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Set<OtherPart> others(Array parts) throws SQLException {
        var others = EnumSet.noneOf(OtherPart.class);
        Arrays.stream((String[]) parts.getArray()).map(OtherPart::valueOf).forEach(others::add);
        return others;
    }
}
