package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records themselves, their sections and their assurance. Row-level security decides who may see and change them. */
@Component
class RecordTable {

    private static final String SELECT = """
            select exists (select from competence_record e
                           where e.participant_id = r.participant_id and e.superseded_at <= r.started_at) as again,
                   r.id, r.participant_id, r.version, r.mapped_by, r.municipality, r.started_at, r.started_by, r.started_by_name,
                   r.completed_at, r.completed_by, r.completed_by_name,
                   a.assured_on, a.assured_at, a.assured_by, a.assured_by_name, a.assured_by_role, a.municipality as assured_for%s
            from competence_record r left join competence_assurance a on a.record_id = r.id and a.version = r.version%s
            """;

    private static final String SENT_BACK = """
            , back.sent_to, back.reason as sent_back_reason, back.at as sent_back_at, back.by as sent_back_by,
            back.by_name as sent_back_by_name""";

    private static final String LAST_STEP_SENT_BACK = """
            left join lateral (
                select * from competence_version v where v.participant_id = r.participant_id and v.record_id = r.id
                order by v.at desc, v.id desc limit 1) back on back.stage = 'SENT_BACK'""";

    private final JdbcClient database;
    private final ItemTables items;

    RecordTable(JdbcClient database, ItemTables items) {
        this.database = database;
        this.items = items;
    }

    /** A query of records, of those that were set aside too, with more columns and tables when wanted. */
    static String select(String columns, String joins) {
        return SELECT.formatted(columns, joins);
    }

    /** The same with what was said of their sections, a row for each word, to be ordered by when it was said. */
    static String selectWithSections(String columns, String joins) {
        return select(
                columns + ", s.section, s.none, s.changed_at, s.changed_by, s.changed_by_name",
                " left join competence_section s on s.record_id = r.id " + joins);
    }

    /** The whole record of a person, the one that counts. */
    Optional<CompetenceRecord> find(ParticipantId person) {
        return withSections(List.of(person)).stream().findFirst().map(record -> record.with(items.of(record.id())));
    }

    /** The same for the page of the mapping: with the last step, where that sent the mapping back. */
    Optional<CompetenceRecord> findOnPage(ParticipantId person) {
        var found = new LinkedHashMap<UUID, CompetenceRecord>();
        database.sql(selectWithSections(SENT_BACK, LAST_STEP_SENT_BACK)
                        + " where r.participant_id = ? and r.superseded_at is null order by s.changed_at")
                .param(person.value())
                .query(row -> {
                    var record = found.get(addTo(found, row));
                    if (record != null) {
                        found.put(record.id(), record.with(sentBack(row)));
                    }
                });
        return found.values().stream().findFirst().map(record -> record.with(items.of(record.id())));
    }

    /** The records of these persons that count, without sections and items, in one statement. */
    Map<ParticipantId, CompetenceRecord> without(Collection<ParticipantId> persons) {
        var found = new LinkedHashMap<ParticipantId, CompetenceRecord>();
        if (persons.isEmpty()) {
            return found;
        }
        database.sql(select("", "") + " where r.participant_id = any (?) and r.superseded_at is null")
                .param(persons.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query((row, number) -> record(row))
                .list()
                .forEach(record -> found.put(record.participant(), record));
        return found;
    }

    /** The same with what is said of their sections, in one statement too. */
    Collection<CompetenceRecord> withSections(Collection<ParticipantId> persons) {
        var found = new LinkedHashMap<UUID, CompetenceRecord>();
        database.sql(selectWithSections("", "")
                        + " where r.participant_id = any (?) and r.superseded_at is null order by s.changed_at")
                .param(persons.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query(row -> {
                    addTo(found, row);
                });
        return found.values();
    }

    /** Begins the record; false when the person has one already. */
    boolean start(
            UUID id, ParticipantId person, MappingBody by, @Nullable MunicipalityNumber municipality, Signature who) {
        return database.sql("""
                                insert into competence_record
                                    (id, participant_id, mapped_by, municipality, started_at, started_by, started_by_name)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(id)
                        .param(person.value())
                        .param(by.name())
                        .param(text(municipality))
                        .param(Timestamp.from(who.at()))
                        .param(who.by())
                        .param(who.name())
                        .update()
                == 1;
    }

    /** Lets another body go on with a mapping that was never completed. */
    boolean takeOver(UUID id, MappingBody by, @Nullable MunicipalityNumber municipality) {
        return database.sql(
                                "update competence_record set mapped_by = ?, municipality = ? where id = ? and status = 'STARTED'")
                        .param(by.name())
                        .param(text(municipality))
                        .param(id)
                        .update()
                == 1;
    }

    boolean complete(UUID id, Signature who) {
        return database.sql("""
                                update competence_record
                                set status = 'COMPLETED', completed_at = ?, completed_by = ?, completed_by_name = ?
                                where id = ? and status = 'STARTED'
                                """)
                        .param(Timestamp.from(who.at()))
                        .param(who.by())
                        .param(who.name())
                        .param(id)
                        .update()
                == 1;
    }

    boolean reopen(UUID id) {
        return database.sql("""
                                update competence_record
                                set status = 'STARTED', completed_at = null, completed_by = null, completed_by_name = null
                                where id = ? and status = 'COMPLETED'
                                """).param(id).update() == 1;
    }

    /** Begins the next version of an assured record; false when somebody else has done so. */
    boolean revise(CompetenceRecord record) {
        return database.sql("update competence_record set version = version + 1 where id = ? and version = ?")
                        .param(record.id())
                        .param(record.version())
                        .update()
                == 1;
    }

    /** Assures the record; false when somebody else has done so. */
    boolean assure(CompetenceRecord record, Assurance assurance) {
        return database.sql("""
                                insert into competence_assurance (record_id, version, participant_id, municipality, assured_on,
                                                                  assured_at, assured_by, assured_by_name, assured_by_role)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(record.id())
                        .param(record.version())
                        .param(record.participant().value())
                        .param(assurance.municipality().value())
                        .param(assurance.on())
                        .param(Timestamp.from(assurance.signature().at()))
                        .param(assurance.signature().by())
                        .param(assurance.signature().name())
                        .param(Optional.ofNullable(assurance.role())
                                .map(Role::name)
                                .orElse(null))
                        .update()
                == 1;
    }

    /** The answer <i>ingen</i>, or that it is taken back, by the body that maps or by the person. */
    void setNone(CompetenceRecord record, Section section, boolean none, Signature by) {
        database.sql("""
                        insert into competence_section (record_id, section, participant_id, recorded_for, municipality, none, self_registered,
                                                        changed_at, changed_by, changed_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (record_id, section, municipality, self_registered) do update
                        set none = excluded.none, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                        """)
                .param(record.id())
                .param(section.name())
                .param(record.participant().value())
                .param(record.by().name())
                .param(text(record.municipality()))
                .param(none)
                .param(by.isThePerson())
                .param(Timestamp.from(by.at()))
                .param(by.by())
                .param(by.name())
                .update();
    }

    /** Keeps saves and changes of stage apart: many may type at once, but not while the mapping is being completed. */
    void lock(ParticipantId person, boolean alone) {
        database.sql("select pg_advisory_xact_lock" + (alone ? "" : "_shared") + "(hashtextextended(?, 0))")
                .param(person.toString())
                .query((row, number) -> true)
                .single();
    }

    /** Adds the record of a row, or to it what the row says of a section: the last word of any body counts. */
    static UUID addTo(Map<UUID, CompetenceRecord> found, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var known = found.get(id);
        var record = known == null ? record(row) : known;
        var about = row.getString("section");
        if (about != null) {
            var none = new HashMap<>(record.none());
            if (row.getBoolean("none")) {
                none.put(Section.valueOf(about), signature(row, "changed"));
            } else {
                none.remove(Section.valueOf(about));
            }
            record = record.with(none, record.items());
        }
        found.put(id, record);
        return id;
    }

    private static @Nullable SentBack sentBack(ResultSet row) throws SQLException {
        var to = row.getString("sent_to");
        return to == null
                ? null
                : new SentBack(SentTo.valueOf(to), row.getString("sent_back_reason"), signature(row, "sent_back"));
    }

    static CompetenceRecord record(ResultSet row) throws SQLException {
        return new CompetenceRecord(
                row.getObject("id", UUID.class),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getInt("version"),
                MappingBody.valueOf(row.getString("mapped_by")),
                municipality(row.getString("municipality")),
                signature(row, "started"),
                row.getString("completed_by") == null ? null : signature(row, "completed"),
                row.getString("assured_by") == null
                        ? null
                        : new Assurance(
                                row.getDate("assured_on").toLocalDate(),
                                signature(row, "assured"),
                                new MunicipalityNumber(row.getString("assured_for")),
                                Optional.ofNullable(row.getString("assured_by_role"))
                                        .map(Role::valueOf)
                                        .orElse(null)),
                row.getBoolean("again"),
                null,
                Map.of(),
                List.of());
    }

    static Signature signature(ResultSet row, String deed) throws SQLException {
        return new Signature(
                row.getTimestamp(deed + "_at").toInstant(),
                row.getString(deed + "_by"),
                row.getString(deed + "_by_name"));
    }

    private static @Nullable MunicipalityNumber municipality(@Nullable String number) {
        return number == null ? null : new MunicipalityNumber(number);
    }

    private static @Nullable String text(@Nullable MunicipalityNumber municipality) {
        return municipality == null ? null : municipality.value();
    }
}
