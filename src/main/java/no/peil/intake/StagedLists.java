package no.peil.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where a list waits, line by line, between being read and being stored: in the database, so that it never fills the memory. */
@Component
class StagedLists {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};
    private static final TypeReference<List<FactChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    StagedLists(JdbcClient database, JdbcTemplate batches, JsonMapper json) {
        this.database = database;
        this.batches = batches;
        this.json = json;
    }

    /** A list with its header, for whoever reads its lines again. */
    record StagedList(
            ImportId id, Header header, String fileName, Optional<MunicipalityNumber> sender, boolean stored) {}

    /** A line that has been validated, with whom it is about within the user's reach. */
    record StagedLine(
            int row,
            List<String> cells,
            List<Message> messages,
            Optional<ParticipantId> person,
            @Nullable UUID household) {

        @Override
        public String toString() {
            return "StagedLine " + row;
        }
    }

    /** Which lines a step of the work is about. */
    enum Selection {
        TO_COMPARE("status is null"),
        TO_STORE("change in ('NEW', 'CHANGED')"),
        TO_TRANSFER("status = 'TRANSFER'");

        private final String condition;

        Selection(String condition) {
            this.condition = condition;
        }
    }

    /** What comparing a line with the register gave. */
    record Finding(
            int row,
            LineStatus status,
            @Nullable LineChange change,
            List<Message> findings,
            List<FactChange> changes) {}

    ImportId begin(String fileName, Header header, Instant at) {
        var user = SignedInUser.required();
        return new ImportId(database.sql("""
                        insert into import_list (uploaded_by, municipality, file_name, header, unknown_columns, uploaded_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?) returning id
                        """)
                .param(user.getUsername())
                .param(user.municipality().map(MunicipalityNumber::value).orElse(null))
                .param(fileName)
                .param(json(storable(header.cells())))
                .param(json(storable(header.unknownColumns())))
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    /** Forgets lists that nobody came back to: each holds persons. To be called with everybody's lists in reach. */
    void forgetBefore(Instant moment) {
        database.sql("delete from import_list where uploaded_at < ?")
                .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    void forget(ImportId list) {
        database.sql("delete from import_list where id = ?").param(list.value()).update();
    }

    void markStored(ImportId list, Instant at) {
        database.sql("update import_list set stored_at = ? where id = ?")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(list.value())
                .update();
    }

    Optional<StagedList> find(ImportId list) {
        return database.sql("select header, file_name, municipality, stored_at from import_list where id = ?")
                .param(list.value())
                .query((row, number) -> new StagedList(
                        list,
                        Header.of(json.readValue(row.getString("header"), TEXTS)),
                        row.getString("file_name"),
                        Optional.ofNullable(row.getString("municipality")).map(MunicipalityNumber::new),
                        row.getTimestamp("stored_at") != null))
                .optional();
    }

    Optional<ImportedList> summary(ImportId list) {
        return database.sql("select file_name, unknown_columns, stored_at from import_list where id = ?")
                .param(list.value())
                .query((row, number) -> new ImportedList(
                        list,
                        row.getString("file_name"),
                        json.readValue(row.getString("unknown_columns"), TEXTS),
                        totals(list),
                        row.getTimestamp("stored_at") != null))
                .optional();
    }

    void add(ImportId list, List<ValidatedLine> lines) {
        record Line(
                int row,
                List<String> cells,
                @Nullable String duf,
                @Nullable String nationalId,
                @Nullable String household,
                boolean faulty,
                List<Message> messages) {}
        var rows = lines.stream()
                .map(line -> new Line(
                        line.row(),
                        storable(line.cells()),
                        line.duf() == null ? null : line.duf().value(),
                        line.nationalId() == null ? null : line.nationalId().value(),
                        line.person().map(PersonLine::household).orElse(null),
                        line.person().isEmpty(),
                        line.messages()))
                .toList();
        database.sql("""
                        insert into import_line
                            (list_id, uploaded_by, row_number, cells, duf, national_id, household, faulty, messages, status)
                        select ?, ?, "row", cells, duf, "nationalId", household, faulty, messages,
                               case when faulty then 'ERROR' end
                        from jsonb_to_recordset(?::jsonb) as line (
                            "row" int, cells jsonb, duf text, "nationalId" text, household text, faulty boolean, messages jsonb)
                        """)
                .params(list.value(), SignedInUser.required().getUsername(), json(rows))
                .update();
    }

    /** The next lines of a selection, in the list's order. */
    List<StagedLine> after(ImportId list, int row, Selection selection, int limit) {
        return database.sql("""
                        select row_number, cells, messages, persons[1] as person, household_id
                        from import_line
                        where list_id = ? and row_number > ? and %s
                        order by row_number limit ?
                        """.formatted(selection.condition))
                .params(list.value(), row, limit)
                .query((line, number) -> new StagedLine(
                        line.getInt("row_number"),
                        json.readValue(line.getString("cells"), TEXTS),
                        json.readValue(line.getString("messages"), MESSAGES),
                        Optional.ofNullable(line.getObject("person", UUID.class))
                                .map(ParticipantId::new),
                        line.getObject("household_id", UUID.class)))
                .list();
    }

    /** Keeps what comparing gave, line by line: nobody has counted the lines for the planner yet. */
    void conclude(ImportId list, List<Finding> findings) {
        batches.batchUpdate("""
                update import_line set status = ?, change = ?, findings = ?::jsonb, changes = ?::jsonb
                where list_id = ? and row_number = ?
                """, findings, findings.size(), (statement, finding) -> {
            statement.setString(1, finding.status().name());
            statement.setString(
                    2, finding.change() == null ? null : finding.change().name());
            statement.setString(3, json(finding.findings()));
            statement.setString(4, json(finding.changes()));
            statement.setObject(5, list.value());
            statement.setInt(6, finding.row());
        });
    }

    Map<LineStatus, Integer> totals(ImportId list) {
        var totals = new EnumMap<LineStatus, Integer>(LineStatus.class);
        database.sql(
                        "select status, count(*) as lines from import_line where list_id = ? and status is not null group by status")
                .param(list.value())
                .query(row -> {
                    totals.put(LineStatus.valueOf(row.getString("status")), row.getInt("lines"));
                });
        return totals;
    }

    /** A page of the preview. */
    List<ImportedLine> page(StagedList list, Set<LineStatus> statuses, int offset, int limit) {
        return database.sql("""
                        select row_number, cells, status, change, messages || findings as messages, changes
                        from import_line
                        where list_id = :list and %s
                        order by row_number offset :offset limit :limit
                        """.formatted(among(statuses)))
                .param("list", list.id().value())
                .param("statuses", names(statuses))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(list.header(), row))
                .list();
    }

    /** The next lines of the report, with their cells for those who want the list itself. */
    List<ReportedLine> reportAfter(StagedList list, int row, Set<LineStatus> statuses, int limit) {
        return database.sql("""
                        select row_number, cells, status, change, messages || findings as messages, changes
                        from import_line
                        where list_id = :list and row_number > :row and %s
                        order by row_number limit :limit
                        """.formatted(among(statuses)))
                .param("list", list.id().value())
                .param("row", row)
                .param("statuses", names(statuses))
                .param("limit", limit)
                .query((line, number) ->
                        new ReportedLine(line(list.header(), line), json.readValue(line.getString("cells"), TEXTS)))
                .list();
    }

    /** A line with its cells. */
    record ReportedLine(ImportedLine line, List<String> cells) {

        @Override
        public String toString() {
            return "ReportedLine " + line.row();
        }
    }

    private ImportedLine line(Header header, ResultSet row) throws SQLException {
        List<String> cells = json.readValue(row.getString("cells"), TEXTS);
        String name = Stream.of(Column.FAMILY_NAME, Column.GIVEN_NAME)
                .map(column -> header.cell(cells, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new ImportedLine(
                row.getInt("row_number"),
                name,
                LineStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("change"))
                        .map(LineChange::valueOf)
                        .orElse(null),
                json.readValue(row.getString("messages"), MESSAGES),
                json.readValue(row.getString("changes"), CHANGES));
    }

    private String json(Object value) {
        return json.writeValueAsString(value);
    }

    /** PostgreSQL keeps no character zero; a line that has one is an error already. */
    private static List<String> storable(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\0', '\u2400')).toList();
    }

    /** All statuses are no condition: the lines are then read in their order, and none is sorted. */
    private static String among(Set<LineStatus> statuses) {
        return statuses.size() == LineStatus.values().length ? "true" : "status in (:statuses)";
    }

    private static List<String> names(Set<LineStatus> statuses) {
        return statuses.stream().map(LineStatus::name).toList();
    }
}
