package no.peil.caseload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
        database.update(UPSERT, columns(standings, touchedAt));
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

    /** One array for each column of {@link #UPSERT}, as long as there are rows. */
    private static @Nullable Object[] columns(Collection<Standing> standings, @Nullable Instant touchedAt) {
        return new @Nullable Object[] {
            touchedAt == null ? null : touchedAt.toString(),
            array(standings.stream().map(one -> one.facts().participant()).toList()),
            texts(standings, one -> one.facts().permit()),
            texts(standings, Standing::status),
            flags(standings, Standing::started),
            texts(standings, Standing::nextStep),
            texts(standings, one -> String.join(SEPARATOR, one.missing())),
            texts(standings, one -> one.answer().mapping()),
            texts(standings, one -> one.answer().programme()),
            flags(standings, Standing::lawGives),
            texts(standings, Standing::decisionDeadline),
            texts(standings, Standing::decisionOn),
            texts(standings, Standing::rightLapsesOn),
            flags(standings, Standing::lapses),
            texts(standings, Standing::nextLossOn),
            texts(standings, one -> one.mapping() == null ? null : one.mapping().completedOn()),
            texts(standings, Standing::programmeStartedOn),
            texts(standings, one -> one.facts().on())
        };
    }

    private static Object texts(Collection<Standing> standings, Function<Standing, @Nullable Object> column) {
        return standings.stream()
                .map(one -> {
                    var value = column.apply(one);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    private static Object flags(Collection<Standing> standings, Function<Standing, Boolean> column) {
        return standings.stream().map(column).toArray(Boolean[]::new);
    }

    private static UUID[] array(Collection<ParticipantId> ids) {
        return ids.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }

    private static final String SEPARATOR = ",";

    /**
     * What stands in {@code participant} is taken from there; the owner stays, unless the person has left their sight. A row
     * that stands so already is left alone: a run over everybody must not write everybody's row anew.
     */
    private static final String UPSERT = """
            insert into caseload_row as r (
                participant_id, municipality, sealed, liaison_reach, family_name, given_name, birth_date,
                interpreter_language, permit, status, started, next_step, missing, mapping_duty, programme, law_gives,
                decision_deadline, decision_on, right_lapses_on, lapses, next_loss_on, mapping_completed_on,
                programme_started_on, touched_at, assessed_on)
            select p.id, p.municipality, p.sealed, p.liaison_reach, p.family_name, p.given_name, p.birth_date,
                p.interpreter_language, n.permit, n.status, n.started, n.next_step, string_to_array(n.missing, ','),
                n.mapping_duty, n.programme, n.law_gives, n.decision_deadline::date, n.decision_on::date,
                n.right_lapses_on::date, n.lapses, n.next_loss_on::date, n.mapping_completed_on::date,
                n.programme_started_on::date, coalesce(?::timestamptz, p.touched_at), n.assessed_on::date
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) n (
                     person, permit, status, started, next_step, missing, mapping_duty, programme, law_gives,
                     decision_deadline, decision_on, right_lapses_on, lapses, next_loss_on, mapping_completed_on,
                     programme_started_on, assessed_on)
                 join participant p on p.id = n.person
            order by p.id
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
            where (r.municipality, r.sealed, r.liaison_reach, r.family_name, r.given_name, r.birth_date,
                   r.interpreter_language, r.permit, r.status, r.started, r.next_step, r.missing, r.mapping_duty,
                   r.programme, r.law_gives, r.decision_deadline, r.decision_on, r.right_lapses_on, r.lapses,
                   r.next_loss_on, r.mapping_completed_on, r.programme_started_on, r.touched_at)
                  is distinct from
                  (excluded.municipality, excluded.sealed, excluded.liaison_reach, excluded.family_name,
                   excluded.given_name, excluded.birth_date, excluded.interpreter_language, excluded.permit,
                   excluded.status, excluded.started, excluded.next_step, excluded.missing, excluded.mapping_duty,
                   excluded.programme, excluded.law_gives, excluded.decision_deadline, excluded.decision_on,
                   excluded.right_lapses_on, excluded.lapses, excluded.next_loss_on, excluded.mapping_completed_on,
                   excluded.programme_started_on, greatest(r.touched_at, excluded.touched_at))
            """;

    private record Named(UUID id, String familyName, String givenName) {}
}
