package no.peil.caseload;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of the work list and the words of the names, many at a time. Needs the reach of everybody. */
@Component
class CaseloadRows {

    private final JdbcTemplate database;

    CaseloadRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Writes the rows as they stand now.
     *
     * @param touchedAt when somebody worked with them; null when only a day has passed
     */
    void write(Collection<Standing> standings, @Nullable Instant touchedAt) {
        var renamed =
                renamed(standings.stream().map(one -> one.facts().participant()).toList());
        database.update(UPSERT, values(List.copyOf(standings), touchedAt));
        rewriteNames(renamed);
    }

    private static @Nullable Object[] values(List<Standing> standings, @Nullable Instant touchedAt) {
        return Stream.concat(
                        Stream.of(
                                Optional.ofNullable(touchedAt).map(Instant::toString),
                                Optional.of(array(standings.stream()
                                        .map(one -> one.facts().participant())
                                        .toList()))),
                        RowColumn.DERIVED.stream().map(column -> Optional.of(column.of(standings))))
                .map(value -> value.orElse(null))
                .toArray();
    }

    /** Those whose name, or whose reader, is another than when the words of the name were written. */
    private List<Named> renamed(Collection<ParticipantId> ids) {
        return database.query(
                """
                select p.id, p.family_name, p.given_name
                from participant p left join caseload_row r on r.participant_id = p.id
                where p.id = any(?)
                  and ((r.family_name, r.given_name, r.municipality, r.sealed, r.liaison_reach)
                      is distinct from (p.family_name, p.given_name, p.municipality, p.sealed, p.liaison_reach)
                      or not exists (select from caseload_name n where n.participant_id = p.id))
                """,
                (row, number) -> new Named(
                        row.getObject("id", UUID.class), row.getString("family_name"), row.getString("given_name")),
                (Object) array(ids));
    }

    private void rewriteNames(List<Named> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        var ids = new ArrayList<UUID>();
        var words = new ArrayList<String>();
        for (var person : renamed) {
            for (var word : NameWords.of(person.familyName(), person.givenName())) {
                ids.add(person.id());
                words.add(word);
            }
        }
        database.update("delete from caseload_name where participant_id = any(?)", (Object)
                renamed.stream().map(Named::id).toArray(UUID[]::new));
        database.update("""
                insert into caseload_name (participant_id, municipality, sealed, liaison_reach, word)
                select r.participant_id, r.municipality, r.sealed, r.liaison_reach, name.word
                from unnest(?, ?) name (id, word) join caseload_row r on r.participant_id = name.id
                """, ids.toArray(UUID[]::new), words.toArray(String[]::new));
    }

    private static UUID[] array(Collection<ParticipantId> ids) {
        return ids.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }

    /** What is taken from {@code participant}, as it stands there. */
    private static final List<String> COPIED = List.of(
            "municipality",
            "sealed",
            "liaison_reach",
            "family_name",
            "given_name",
            "birth_date",
            "interpreter_language",
            "citizenship");

    private static final List<String> DERIVED =
            RowColumn.DERIVED.stream().map(RowColumn::name).toList();

    /** Whoever reads the person now read them before: what somebody has set goes on, else it goes with the one who left. */
    private static final String STILL_IN_SIGHT =
            "r.municipality is not distinct from excluded.municipality and r.sealed >= excluded.sealed";

    /** What somebody in the municipality has set, and nobody derives. */
    private static final List<String> OF_THE_MUNICIPALITY =
            List.of("owner", "owner_opened_at", "waiting_for", "waiting_reason", "waiting_since", "waiting_until");

    /** The last change of what the law turns on after the decision was registered (§ 46 second paragraph letter c). */
    private static final String BASIS_CHANGED = """
            case when n.decision_on is not null then (
                select max(greatest(f.recorded_at, f.replaced_at)) from participant_fact f
                where f.participant_id = p.id and f.kind not in ('DECISION', 'PROGRAMME_START')
                  and greatest(f.recorded_at, f.replaced_at) > (
                      select max(d.recorded_at) from participant_fact d
                      where d.participant_id = p.id and d.kind = 'DECISION' and d.replaced_at is null)) end
            """;

    /** A row that stands so already is left alone: a run over everybody must not write everybody's row anew. */
    private static final String UPSERT = """
            insert into caseload_row as r (participant_id, touched_at, basis_changed_at, %s)
            select p.id, coalesce(?::timestamptz, p.touched_at), %s, %s
            from unnest(?, %s) n (person, %s) join participant p on p.id = n.person
            order by p.id
            on conflict (participant_id) do update
            set touched_at = greatest(r.touched_at, excluded.touched_at), basis_changed_at = excluded.basis_changed_at, %s, %s
            where (r.touched_at, r.basis_changed_at, %s)
                  is distinct from (greatest(r.touched_at, excluded.touched_at), excluded.basis_changed_at, %s)
            """.formatted(
                    list(columns(), "%s"),
                    BASIS_CHANGED,
                    list(COPIED, "p.%s") + ", " + typed(),
                    list(DERIVED, "?"),
                    list(DERIVED, "%s"),
                    list(columns(), "%1$s = excluded.%1$s"),
                    list(OF_THE_MUNICIPALITY, "%1$s = case when " + STILL_IN_SIGHT + " then r.%1$s end"),
                    list(whatCounts(), "r.%s"),
                    list(whatCounts(), "excluded.%s"));

    private static List<String> columns() {
        return Stream.concat(COPIED.stream(), DERIVED.stream()).toList();
    }

    private static List<String> whatCounts() {
        return columns().subList(0, columns().size() - 1);
    }

    private static String typed() {
        return RowColumn.DERIVED.stream()
                .map(column -> "n." + column.name() + "::" + column.type())
                .collect(joining(", "));
    }

    private static String list(List<String> names, String each) {
        return names.stream().map(name -> each.formatted(name)).collect(joining(", "));
    }

    private record Named(UUID id, String familyName, String givenName) {}
}
