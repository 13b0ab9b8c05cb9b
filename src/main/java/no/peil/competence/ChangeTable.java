package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every change of every field, as the triggers of the database wrote it down. */
@Component
class ChangeTable {

    private static final String SELECT = """
            select version, section, item_id, assured, deed, field, before, after, changed_at, changed_by, changed_by_name
            from competence_change
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    ChangeTable(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The changes in a person's mappings, oldest first. */
    List<KeptChange> of(ParticipantId person) {
        return database.sql(SELECT + " where participant_id = ? order by changed_at, id")
                .param(person.value())
                .query((row, number) -> kept(row))
                .list();
    }

    /** The changes, up to a moment, in the mapping that counted at that moment, oldest first. */
    List<KeptChange> until(ParticipantId person, Instant moment) {
        return database.sql(SELECT + """
                         where participant_id = ? and changed_at <= ?
                           and record_id in (select id from competence_record
                                             where participant_id = ? and (superseded_at is null or superseded_at > ?))
                        order by changed_at, id
                        """)
                .param(person.value())
                .param(Timestamp.from(moment))
                .param(person.value())
                .param(Timestamp.from(moment))
                .query((row, number) -> kept(row))
                .list();
    }

    private KeptChange kept(ResultSet row) throws SQLException {
        var section = Section.valueOf(row.getString("section"));
        var kind = FieldChange.Kind.valueOf(row.getString("deed"));
        var column = row.getString("field");
        var field = column == null ? null : field(section, column).orElse(null);
        var after = row.getString("after");
        var item = row.getObject("item_id", UUID.class);
        return new KeptChange(
                new FieldChange(
                        row.getInt("version"),
                        section,
                        item == null ? null : new ItemId(item),
                        row.getBoolean("assured"),
                        kind,
                        field,
                        row.getString("before"),
                        kind == FieldChange.Kind.ADDED ? null : after,
                        new Signature(
                                row.getTimestamp("changed_at").toInstant(),
                                row.getString("changed_by"),
                                row.getString("changed_by_name"))),
                kind == FieldChange.Kind.ADDED ? values(section, after) : Map.of());
    }

    private Map<ItemField, String> values(Section section, @Nullable String written) {
        var values = new EnumMap<ItemField, String>(ItemField.class);
        if (written != null) {
            json.readTree(written)
                    .properties()
                    .forEach(value -> field(section, value.getKey())
                            .ifPresent(
                                    field -> values.put(field, value.getValue().asString())));
        }
        return values;
    }

    private static Optional<ItemField> field(Section section, String column) {
        return section.fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst();
    }

    /** A change, and the values that a new item came with. */
    record KeptChange(FieldChange change, Map<ItemField, String> values) {}
}
