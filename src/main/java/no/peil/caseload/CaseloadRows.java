package no.peil.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
     * Lets nobody else renew these until the transaction ends. It comes before the facts are read, so that of two renewals
     * the later one has the later facts.
     */
    void lock(Collection<ParticipantId> ids) {
        database.query(
                "select from caseload_row where participant_id = any(?) order by participant_id for update",
                row -> {},
                (Object) array(ids));
    }

    /** Persons whose row is missing or was assessed before the day, by key, after the given one. */
    List<ParticipantId> outdated(LocalDate day, UUID after, int limit) {
        return database.query(
                """
                select p.id from participant p left join caseload_row r on r.participant_id = p.id
                where p.id > ? and (r.participant_id is null or r.assessed_on < ?)
                order by p.id limit ?
                """, (row, number) -> new ParticipantId(row.getObject("id", UUID.class)), after, day, limit);
    }

    /**
     * Writes the rows as they stand now.
     *
     * @param touchedAt when somebody worked with them; null when only a day has passed
     */
    void write(Collection<Standing> standings, @Nullable Instant touchedAt) {
        var ids = standings.stream().map(one -> one.facts().participant()).toList();
        var renamed = renamed(ids);
        database.batchUpdate(
                UPSERT, standings.stream().map(one -> columns(one, touchedAt)).toList());
        rewriteNames(renamed);
    }

    /** Those whose name, or whose reader, is another than when the words of the name were written. */
    private List<Named> renamed(Collection<ParticipantId> ids) {
        return database.query(
                """
                select p.id, p.family_name, p.given_name
                from participant p left join caseload_row r on r.participant_id = p.id
                where p.id = any(?)
                  and (r.family_name, r.given_name, r.municipality, r.sealed, r.liaison_reach)
                      is distinct from (p.family_name, p.given_name, p.municipality, p.sealed, p.liaison_reach)
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

    private static @Nullable Object[] columns(Standing one, @Nullable Instant touchedAt) {
        var permit = one.facts().permit();
        var completed = one.mapping();
        return new @Nullable Object[] {
            permit == null ? null : permit.name(),
            one.status().name(),
            one.started(),
            one.nextStep().name(),
            one.missing().toArray(String[]::new),
            one.answer().mapping().name(),
            one.answer().programme().name(),
            one.lawGives(),
            one.decisionDeadline(),
            one.decisionOn(),
            one.rightLapsesOn(),
            one.lapses(),
            one.nextLossOn(),
            completed == null ? null : completed.completedOn(),
            one.programmeStartedOn(),
            touchedAt == null ? null : touchedAt.toString(),
            one.facts().on(),
            one.facts().participant().value()
        };
    }

    private static UUID[] array(Collection<ParticipantId> ids) {
        return ids.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }

    /** What stands in {@code participant} is taken from there; the owner stays, unless the person has left their sight. */
    private static final String UPSERT = """
            insert into caseload_row as r (
                participant_id, municipality, sealed, liaison_reach, family_name, given_name, birth_date,
                interpreter_language, permit, status, started, next_step, missing, mapping_duty, programme, law_gives,
                decision_deadline, decision_on, right_lapses_on, lapses, next_loss_on, mapping_completed_on,
                programme_started_on, touched_at, assessed_on)
            select p.id, p.municipality, p.sealed, p.liaison_reach, p.family_name, p.given_name, p.birth_date,
                p.interpreter_language, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?,
                ?, coalesce(?::timestamptz, p.touched_at), ?
            from participant p where p.id = ?
            on conflict (participant_id) do update set
                municipality = excluded.municipality,
                sealed = excluded.sealed,
                liaison_reach = excluded.liaison_reach,
                family_name = excluded.family_name,
                given_name = excluded.given_name,
                birth_date = excluded.birth_date,
                interpreter_language = excluded.interpreter_language,
                permit = excluded.permit,
                status = excluded.status,
                started = excluded.started,
                next_step = excluded.next_step,
                missing = excluded.missing,
                mapping_duty = excluded.mapping_duty,
                programme = excluded.programme,
                law_gives = excluded.law_gives,
                decision_deadline = excluded.decision_deadline,
                decision_on = excluded.decision_on,
                right_lapses_on = excluded.right_lapses_on,
                lapses = excluded.lapses,
                next_loss_on = excluded.next_loss_on,
                mapping_completed_on = excluded.mapping_completed_on,
                programme_started_on = excluded.programme_started_on,
                touched_at = greatest(r.touched_at, excluded.touched_at),
                assessed_on = excluded.assessed_on,
                owner = case when r.municipality is not distinct from excluded.municipality
                              and r.sealed >= excluded.sealed then r.owner end
            """;

    private record Named(UUID id, String familyName, String givenName) {}
}
