package no.peil.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds out whom the lines of a list are about: by DUF number, then by national identity number; under the reach of its
 * caller.
 *
 * <p>No statement joins the lines of a list with anything: nobody has counted them for the planner yet, and what it takes
 * for one line may be 200,000. Windows sort, and what they find is written line by line.
 */
@Component
class Recognition {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate database;

    Recognition(JdbcTemplate database) {
        this.database = database;
    }

    /** Two lines with one number are about one person, and both are wrong; it does not matter whom. */
    void markDoubles(ImportId list) {
        var doubles = database.query(
                """
                with numbers as (
                    select row_number as line, 'duf' as header, duf as number
                    from import_line where list_id = ? and duf is not null
                    union all
                    select row_number, 'fnr', national_id
                    from import_line where list_id = ? and national_id is not null),
                neighbours as (
                    select line, header, number,
                           first_value(line) over (partition by number order by line) as first_line,
                           lead(line) over (partition by number order by line) as next_line
                    from numbers)
                select distinct on (line) line, header, number,
                       case when line = first_line then next_line else first_line end as other
                from neighbours
                where line <> first_line or next_line is not null
                order by line, header
                """,
                (row, number) -> new Twin(
                        row.getInt("line"), row.getString("header"), row.getString("number"), row.getInt("other")),
                list.value(),
                list.value());
        write(
                "update import_line set faulty = true, status = 'ERROR', messages = messages || jsonb_build_array("
                        + Twin.MESSAGE + ") where list_id = ? and row_number = ?",
                doubles,
                (statement, found) -> found.fill(statement, list));
    }

    /** Forgets what an earlier comparison found: the register may have changed since. */
    void forgetFindings(ImportId list) {
        database.update("""
                update import_line
                set status = case when faulty then 'ERROR' end, change = null, findings = '[]', changes = '[]',
                    persons = null, household_id = null
                where list_id = ? and (status is distinct from case when faulty then 'ERROR' end or persons is not null)
                """, list.value());
    }

    /** Notes whom each line's numbers belong to, among those in reach. */
    void recognise(ImportId list) {
        eachChunk(list, lines -> {
            var owners = owners(lines);
            var known = lines.stream()
                    .map(line -> new Known(line.row(), line.persons(owners)))
                    .filter(line -> !line.persons().isEmpty())
                    .toList();
            write(
                    "update import_line set persons = ? where list_id = ? and row_number = ?",
                    known,
                    (statement, line) -> {
                        statement.setArray(
                                1,
                                statement
                                        .getConnection()
                                        .createArrayOf("uuid", line.persons().toArray()));
                        statement.setObject(2, list.value());
                        statement.setInt(3, line.row());
                    });
        });
    }

    /**
     * Marks the lines with a number that belongs to somebody whom {@link #recognise} did not see. To be called with
     * everybody in reach; it notes nothing but the mark.
     */
    void markTransfers(ImportId list) {
        eachChunk(list, lines -> {
            var owners = owners(lines);
            var hidden = lines.stream()
                    .filter(line -> !line.seen().containsAll(line.persons(owners)))
                    .toList();
            write("""
                    update import_line
                    set status = 'TRANSFER', findings = '[{"severity": "WARNING", "column": null, "value": "",
                        "key": "warning.intake.transfer", "arguments": []}]'
                    where list_id = ? and row_number = ? and status is null
                    """, hidden, (statement, line) -> {
                statement.setObject(1, list.value());
                statement.setInt(2, line.row());
            });
        });
    }

    /** Marks the lines whose numbers belong to two persons, and those about one person under different numbers. */
    void markContradictions(ImportId list) {
        database.update("""
                update import_line
                set status = 'ERROR', findings = jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'column', 'fnr', 'value', national_id, 'key', 'error.intake.two-persons',
                    'arguments', '[]'::jsonb))
                where list_id = ? and status is null and cardinality(persons) > 1
                """, list.value());
        var doubles = database.query(
                """
                with neighbours as (
                    select row_number as line, duf, national_id, status,
                           first_value(row_number) over same as first_line,
                           lead(row_number) over same as next_line
                    from import_line
                    where list_id = ? and status is distinct from 'TRANSFER' and cardinality(persons) = 1
                    window same as (partition by persons order by row_number))
                select line, case when duf is null then 'fnr' else 'duf' end as header, coalesce(duf, national_id) as number,
                       case when line = first_line then next_line else first_line end as other
                from neighbours
                where status is null and (line <> first_line or next_line is not null)
                """,
                (row, number) -> new Twin(
                        row.getInt("line"), row.getString("header"), row.getString("number"), row.getInt("other")),
                list.value());
        write(
                "update import_line set status = 'ERROR', findings = jsonb_build_array(" + Twin.MESSAGE
                        + ") where list_id = ? and row_number = ?",
                doubles,
                (statement, found) -> found.fill(statement, list));
    }

    /**
     * Finds the household behind each word that lines share: the one of the first member who has one, else a new one. Two
     * words never mean one household, though its members were once registered together.
     */
    void gatherHouseholds(ImportId list) {
        var households = database.query(
                """
                with words as (
                    select l.household as word, min(l.row_number) as first_line,
                           (array_agg(p.household order by l.row_number) filter (where p.household is not null))[1] as known
                    from import_line l
                    left join participant p on p.id = l.persons[1]
                    where l.list_id = ? and l.status is null and l.household is not null
                    group by l.household)
                select word, case
                    when known is not null and row_number() over (partition by known order by first_line) = 1
                    then known else gen_random_uuid() end as id
                from words
                """,
                (row, number) -> new Household(row.getString("word"), row.getObject("id", UUID.class)),
                list.value());
        write(
                "update import_line set household_id = ? where list_id = ? and household = ? and status is null",
                households,
                (statement, household) -> {
                    statement.setObject(1, household.id());
                    statement.setObject(2, list.value());
                    statement.setString(3, household.word());
                });
    }

    private Map<String, UUID> owners(List<Numbers> lines) {
        var numbers = lines.stream().flatMap(Numbers::given).toArray(String[]::new);
        var owners = new HashMap<String, UUID>();
        database.query(
                "select value, participant_id from participant_identity where value = any (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", numbers)),
                row -> {
                    owners.put(row.getString("value"), row.getObject("participant_id", UUID.class));
                });
        return owners;
    }

    private void eachChunk(ImportId list, Consumer<List<Numbers>> work) {
        int row = 0;
        var lines = numbersAfter(list, row);
        while (!lines.isEmpty()) {
            work.accept(lines);
            row = lines.getLast().row();
            lines = numbersAfter(list, row);
        }
    }

    private List<Numbers> numbersAfter(ImportId list, int row) {
        return database.query(
                """
                select row_number, duf, national_id, persons from import_line
                where list_id = ? and row_number > ? order by row_number limit ?
                """,
                (line, number) -> {
                    var persons = line.getArray("persons");
                    return new Numbers(
                            line.getInt("row_number"),
                            line.getString("duf"),
                            line.getString("national_id"),
                            persons == null ? Set.of() : Set.of((UUID[]) persons.getArray()));
                },
                list.value(),
                row,
                CHUNK);
    }

    private <T> void write(String update, List<T> found, Filling<T> filling) {
        database.batchUpdate(update, found, CHUNK, filling::fill);
    }

    @FunctionalInterface
    private interface Filling<T> {
        void fill(PreparedStatement statement, T found) throws SQLException;
    }

    private record Numbers(
            int row, @Nullable String duf, @Nullable String nationalId, Set<UUID> seen) {

        Stream<String> given() {
            return Stream.concat(Stream.ofNullable(duf), Stream.ofNullable(nationalId));
        }

        Set<UUID> persons(Map<String, UUID> owners) {
            var persons = new HashSet<UUID>();
            given().forEach(number -> {
                if (owners.containsKey(number)) {
                    persons.add(owners.get(number));
                }
            });
            return persons;
        }

        @Override
        public String toString() {
            return "Numbers of line " + row;
        }
    }

    private record Known(int row, Set<UUID> persons) {}

    private record Household(String word, UUID id) {}

    /** A line about the same person as another line. */
    private record Twin(int line, String header, String number, int other) {

        static final String MESSAGE = "jsonb_build_object('severity', 'ERROR', 'column', ?::text, 'value', ?::text, "
                + "'key', 'error.intake.double', 'arguments', jsonb_build_array(?::text))";

        void fill(PreparedStatement statement, ImportId list) throws SQLException {
            statement.setString(1, header);
            statement.setString(2, number);
            statement.setString(3, String.valueOf(other));
            statement.setObject(4, list.value());
            statement.setInt(5, line);
        }

        @Override
        public String toString() {
            return "Twin of line " + line;
        }
    }
}
