package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mappings that were set aside by a new one. They stay as they were, and nobody can change them. */
@Component
class EarlierMappings {

    private static final String COLUMNS = """
            , r.superseded_at, r.superseded_by, r.superseded_by_name, r.superseded_municipality, r.superseded_paragraph,
            r.superseded_reason
            """;

    private final JdbcClient database;
    private final ItemTables items;

    EarlierMappings(JdbcClient database, ItemTables items) {
        this.database = database;
        this.items = items;
    }

    /** Those of a person, whole, the latest first. */
    List<EarlierMapping> of(ParticipantId person) {
        var found = new LinkedHashMap<UUID, CompetenceRecord>();
        var why = new HashMap<UUID, Superseded>();
        database.sql(
                        RecordTable.selectWithSections(COLUMNS, "")
                                + " where r.participant_id = ? and r.superseded_at is not null order by r.superseded_at desc, s.changed_at")
                .param(person.value())
                .query(row -> {
                    why.put(RecordTable.addTo(found, row), superseded(row));
                });
        var itemsOf = items.byRecord(List.of(person));
        return found.values().stream()
                .map(record -> new EarlierMapping(
                        record.with(itemsOf.getOrDefault(record.id(), List.of())),
                        Objects.requireNonNull(why.get(record.id()))))
                .toList();
    }

    /** Everybody within reach who was mapped again, the latest first. */
    List<MappedAgain> all() {
        return database.sql(RecordTable.select(
                                COLUMNS + ", p.family_name || ', ' || p.given_name as list_name",
                                " join participant p on p.id = r.participant_id")
                        + " where r.superseded_at is not null order by r.superseded_at desc")
                .query((row, number) -> new MappedAgain(row.getString("list_name"), earlier(row)))
                .list();
    }

    /** Sets a mapping aside; false when somebody else has, or it was opened again. */
    boolean supersede(UUID record, Superseded superseded) {
        return database.sql("""
                                update competence_record
                                set superseded_at = ?, superseded_by = ?, superseded_by_name = ?, superseded_municipality = ?,
                                    superseded_paragraph = ?, superseded_reason = ?
                                where id = ? and status = 'COMPLETED' and superseded_at is null
                                """)
                        .param(Timestamp.from(superseded.signature().at()))
                        .param(superseded.signature().by())
                        .param(superseded.signature().name())
                        .param(Optional.ofNullable(superseded.municipality())
                                .map(MunicipalityNumber::value)
                                .orElse(null))
                        .param(superseded.paragraph())
                        .param(superseded.reason())
                        .param(record)
                        .update()
                == 1;
    }

    /** Lets the mapping of a person count again that was set aside at a moment, when the person is two persons after all. */
    void countAgain(ParticipantId person, Instant setAside) {
        database.sql("""
                        update competence_record
                        set superseded_at = null, superseded_by = null, superseded_by_name = null,
                            superseded_municipality = null, superseded_paragraph = null, superseded_reason = null
                        where participant_id = ? and superseded_at = ?
                        """).param(person.value()).param(Timestamp.from(setAside)).update();
    }

    private static EarlierMapping earlier(ResultSet row) throws SQLException {
        return new EarlierMapping(RecordTable.record(row), superseded(row));
    }

    private static Superseded superseded(ResultSet row) throws SQLException {
        return new Superseded(
                RecordTable.signature(row, "superseded"),
                Optional.ofNullable(row.getString("superseded_municipality"))
                        .map(MunicipalityNumber::new)
                        .orElse(null),
                row.getString("superseded_paragraph"),
                row.getString("superseded_reason"));
    }
}
