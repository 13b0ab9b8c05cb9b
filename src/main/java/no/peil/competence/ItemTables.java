package no.peil.competence;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The items of the records: a table for each section, written one at a time and read as one. Row-level security decides which
 * rows a user may change.
 */
@Component
class ItemTables {

    private static final String SELECT =
            """
            select * from (%s) item
                 left join (select id as spoken_in, assistance as spoken_through, language as spoken_language,
                                   variant as spoken_variant, level as spoken_level, mode as spoken_mode
                            from competence_conversation) conversation on spoken_in = conversation_id
            where %%s order by section_order, added_at, id
            """.formatted(Stream.of(Section.values()).map(ItemTables::rowsOf).collect(joining(" union all ")));

    /** The conversation that the writer holds just now with the person of the row: none, most of the time. */
    private static final String CONVERSATION = """
            (select c.id from competence_conversation c
             where c.participant_id = ? and c.begun_by = ? and c.ended_at is null and c.opened_at > ?)""";

    private final JdbcClient database;

    ItemTables(JdbcClient database) {
        this.database = database;
    }

    /** The items of a record, section by section, oldest first. */
    List<CompetenceItem> of(UUID record) {
        return select("record_id = ? and removed_at is null")
                .param(record)
                .query((row, number) -> item(row))
                .list();
    }

    /** The items of many persons' records, in as many statements as those of one. */
    Map<UUID, List<CompetenceItem>> byRecord(Collection<ParticipantId> persons) {
        var found = new HashMap<UUID, List<CompetenceItem>>();
        select("participant_id = any (?) and removed_at is null")
                .param(persons.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("record_id", UUID.class), record -> new ArrayList<>())
                            .add(item(row));
                });
        return found;
    }

    /** The item as it stands, removed or not. */
    Optional<FoundItem> find(ParticipantId person, Section section, ItemId id) {
        return select("participant_id = ? and section = ? and id = ?")
                .params(person.value(), section.name(), id.value())
                .query((row, number) -> new FoundItem(
                        item(row), row.getObject("record_id", UUID.class), row.getTimestamp("removed_at") != null))
                .optional();
    }

    void add(CompetenceRecord record, CompetenceItem item) {
        database.sql("""
                        insert into %s (id, record_id, participant_id, recorded_for, municipality, assured, assures_item_id, self_registered,
                                        added_at, changed_at, changed_by, changed_by_name, conversation_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
                        """.formatted(item.section().table(), CONVERSATION))
                .param(item.id().value())
                .param(record.id())
                .param(record.participant().value())
                .param(item.recordedFor().name())
                .param(Optional.ofNullable(item.municipality())
                        .map(MunicipalityNumber::value)
                        .orElse(null))
                .param(item.assured())
                .param(Optional.ofNullable(item.assures()).map(ItemId::value).orElse(null))
                .param(item.selfRegistered())
                .param(Timestamp.from(item.lastChanged().at()))
                .param(Timestamp.from(item.lastChanged().at()))
                .param(item.lastChanged().by())
                .param(item.lastChanged().name())
                .params(conversation(record.participant(), item.lastChanged()))
                .update();
    }

    /** Puts the new value where the old one still stands; false when it does not, or the row may not be changed. */
    boolean replace(
            ParticipantId person,
            ItemId id,
            ItemField field,
            @Nullable String before,
            @Nullable String after,
            Signature by) {
        return database.sql("""
                                update %1$s set %2$s = cast(? as %3$s), changed_at = ?, changed_by = ?, changed_by_name = ?,
                                    conversation_id = %4$s
                                where participant_id = ? and id = ? and removed_at is null
                                  and %2$s::text is not distinct from cast(? as text)
                                """.formatted(
                                        field.section().table(),
                                        field.column(),
                                        field.kind().sqlType(),
                                        CONVERSATION))
                        .param(after)
                        .param(Timestamp.from(by.at()))
                        .param(by.by())
                        .param(by.name())
                        .params(conversation(person, by))
                        .param(person.value())
                        .param(id.value())
                        .param(before)
                        .update()
                == 1;
    }

    /** Takes the item out of the record, or back into it; false when the row may not be changed. */
    boolean setRemoved(ParticipantId person, Section section, ItemId id, boolean removed, Signature by) {
        return database.sql("""
                                update %s set removed_at = ?, changed_at = ?, changed_by = ?, changed_by_name = ?, conversation_id = %s
                                where participant_id = ? and id = ? and (removed_at is null) = ?
                                """.formatted(section.table(), CONVERSATION))
                        .param(removed ? Timestamp.from(by.at()) : null)
                        .param(Timestamp.from(by.at()))
                        .param(by.by())
                        .param(by.name())
                        .params(conversation(person, by))
                        .param(person.value())
                        .param(id.value())
                        .param(removed)
                        .update()
                == 1;
    }

    private static List<Object> conversation(ParticipantId person, Signature by) {
        return List.of(person.value(), by.by(), Timestamp.from(by.at().minus(Conversation.LONGEST)));
    }

    private JdbcClient.StatementSpec select(String condition) {
        return database.sql(SELECT.formatted(condition));
    }

    /** The rows of one section, with a column for every field of every section, so that all of them go together. */
    private static String rowsOf(Section section) {
        var own = section.fields().stream().map(ItemField::column).toList();
        return """
                select %d as section_order, '%s' as section, id, record_id, participant_id, recorded_for, municipality, assured,
                       assures_item_id, self_registered, added_at, changed_at, changed_by, changed_by_name, removed_at, conversation_id, %s
                from %s""".formatted(
                        section.ordinal(),
                        section.name(),
                        Stream.of(ItemField.values())
                                .map(ItemField::column)
                                .distinct()
                                .map(column -> (own.contains(column) ? column : "null") + "::text as " + column)
                                .collect(joining(", ")),
                        section.table());
    }

    private static CompetenceItem item(ResultSet row) throws SQLException {
        var section = Section.valueOf(row.getString("section"));
        var values = new EnumMap<ItemField, String>(ItemField.class);
        for (var field : section.fields()) {
            var value = row.getString(field.column());
            if (value != null) {
                values.put(field, value);
            }
        }
        var municipality = row.getString("municipality");
        var assures = row.getObject("assures_item_id", UUID.class);
        return new CompetenceItem(
                new ItemId(row.getObject("id", UUID.class)),
                section,
                values,
                MappingBody.valueOf(row.getString("recorded_for")),
                municipality == null ? null : new MunicipalityNumber(municipality),
                row.getBoolean("assured"),
                assures == null ? null : new ItemId(assures),
                row.getBoolean("self_registered"),
                new Signature(
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        row.getString("changed_by_name")),
                conveyance(row));
    }

    private static @Nullable Conveyance conveyance(ResultSet row) throws SQLException {
        var assistance = row.getString("spoken_through");
        var level = row.getString("spoken_level");
        return assistance == null
                ? null
                : new Conveyance(
                        Assistance.valueOf(assistance),
                        row.getString("spoken_language"),
                        row.getString("spoken_variant"),
                        level == null ? null : InterpreterLevel.valueOf(level),
                        ConversationMode.valueOf(row.getString("spoken_mode")));
    }

    /** An item, the record it is in, and whether it has been removed from it. */
    record FoundItem(CompetenceItem item, UUID record, boolean removed) {}
}
