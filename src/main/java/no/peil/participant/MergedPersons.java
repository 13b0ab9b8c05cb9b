package no.peil.participant;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.participant.MergeTable.Merge;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of the two persons themselves. The merged one belongs to nobody and is in nobody's reach, which no policy
 * has to be changed for. Needs the reach of everybody.
 */
@Component
class MergedPersons {

    private final JdbcTemplate database;
    private final Clock clock;

    MergedPersons(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether IMDi has loaded the person. */
    boolean loadedByImdi(ParticipantId person) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select loaded_by_imdi from participant where id = ?", Boolean.class, person.value()));
    }

    /** Lets the kept person be as planned, where the facts say that they belong. */
    void keep(Merge merge, Personalia personalia, @Nullable UUID household, boolean byImdi, Belonging belonging) {
        logged(
                merge,
                merge.kept(),
                () -> database.update(
                        """
                        update participant set given_name = ?, family_name = ?, birth_date = ?, citizenship = ?,
                            arrived_on = ?, mother_tongue = ?, interpreter_language = ?, protection = ?, household = ?,
                            loaded_by_imdi = ?
                        where id = ?
                        """,
                        personalia.givenName(),
                        personalia.familyName(),
                        personalia.birthDate(),
                        personalia.citizenship(),
                        personalia.arrivedOn(),
                        personalia.motherTongue(),
                        personalia.interpreterLanguage(),
                        personalia.protection().name(),
                        household,
                        byImdi,
                        merge.kept().value()));
        belongsTo(merge.kept(), belonging);
    }

    /** Takes the merged person out of everybody's sight. */
    void empty(Merge merge) {
        logged(merge, merge.merged(), () -> database.update("""
                        update participant set municipality = null, liaison_reach = false, household = null
                        where id = ?
                        """, merge.merged().value()));
        touch(merge.merged());
    }

    /** Gives the columns back that the merge changed, but those that somebody has changed again. */
    void restore(Merge merge, ParticipantId person) {
        database.update("""
                update participant p
                set (given_name, family_name, birth_date, citizenship, arrived_on, mother_tongue, interpreter_language,
                     protection, household, municipality, loaded_by_imdi, liaison_reach)
                    = (select o.given_name, o.family_name, o.birth_date, o.citizenship, o.arrived_on, o.mother_tongue,
                              o.interpreter_language, o.protection, o.household, o.municipality, o.loaded_by_imdi,
                              o.liaison_reach
                       from jsonb_populate_record(p, (
                           select coalesce(jsonb_object_agg(was.key, was.value), '{}')
                           from participant_merge_row r, jsonb_each(r.before) was
                           where r.merge_id = ? and r.table_name = 'participant' and r.row_key = p.id::text
                             and to_jsonb(p) -> was.key = r.after -> was.key)) o)
                where p.id = ?
                """, merge.id().value(), person.value());
        touch(person);
    }

    /** Puts the person where the facts say that they belong. */
    void belongsTo(ParticipantId person, Belonging belonging) {
        database.update(
                "update participant set municipality = ?, liaison_reach = loaded_by_imdi or ? where id = ?",
                belonging.municipality(),
                belonging.ofImdi(),
                person.value());
        touch(person);
    }

    private void logged(Merge merge, ParticipantId person, Runnable change) {
        var before = row(person);
        change.run();
        database.update("""
                insert into participant_merge_row (merge_id, table_name, row_key, before, after)
                select ?, 'participant', ?, coalesce(jsonb_object_agg(was.key, was.value), '{}'),
                       coalesce(jsonb_object_agg(was.key, now.value), '{}')
                from jsonb_each(?::jsonb) was join jsonb_each(?::jsonb) now on now.key = was.key
                where was.value is distinct from now.value
                """, merge.id().value(), person.toString(), before, row(person));
    }

    private String row(ParticipantId person) {
        return Objects.requireNonNull(database.queryForObject(
                "select to_jsonb(p) from participant p where id = ?", String.class, person.value()));
    }

    /** Whoever has the person open for editing is told that they have changed. */
    private void touch(ParticipantId person) {
        database.update(
                "update participant set version = version + 1, touched_at = ?, touched_by = ? where id = ?",
                Timestamp.from(clock.instant()),
                SignedInUser.required().getUsername(),
                person.value());
    }
}
