package no.peil.participant;

import java.util.Collection;
import java.util.UUID;
import no.peil.participant.MergeTable.Merge;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The facts and numbers that do not hold any longer when two registrations are one, and do again when they are two. */
@Component
class MergedFacts {

    private final JdbcTemplate database;

    MergedFacts(JdbcTemplate database) {
        this.database = database;
    }

    /** Lets facts hold no longer. */
    void setAside(Merge merge, Collection<FactId> facts) {
        database.update(
                """
                with aside as (
                    update participant_fact f
                    set replaced_at = m.merged_at, replaced_by = m.merged_by, replaced_reason = m.reason
                    from participant_merge m
                    where m.id = ? and f.id = any(?)
                    returning f.id, m.id as merge_id, m.merged_at, m.merged_by, m.reason)
                insert into participant_merge_row (merge_id, table_name, row_key, before, after)
                select merge_id, 'participant_fact', id, '{"replaced_at": null, "replaced_by": null, "replaced_reason": null}',
                       jsonb_build_object('replaced_at', merged_at, 'replaced_by', merged_by, 'replaced_reason', reason)
                from aside
                """, merge.id().value(), facts.stream().map(FactId::value).toArray(UUID[]::new));
    }

    /** Lets the facts hold again that were set aside. */
    void bringBack(Merge merge) {
        database.update("""
                update participant_fact f set replaced_at = null, replaced_by = null, replaced_reason = null
                where exists (select from participant_merge_row r
                              where r.merge_id = ? and r.table_name = 'participant_fact' and r.row_key = f.id::text
                                and r.before ?? 'replaced_at')
                """, merge.id().value());
    }

    /** Whether a fact that was moved has been corrected, ended or withdrawn since. */
    boolean haveChanged(Merge merge) {
        return Boolean.TRUE.equals(
                database.queryForObject("""
                select exists (
                    select from participant_merge_row r join participant_fact f on f.id::text = r.row_key
                                join participant_merge m on m.id = r.merge_id
                    where r.merge_id = ? and r.table_name = 'participant_fact' and r.before ?? 'participant_id'
                      and f.replaced_at > m.merged_at)
                """, Boolean.class, merge.id().value()));
    }

    /** Ends the numbers of the merged person where the kept one has another of the same kind in use. */
    void endNumbers(Merge merge) {
        database.update("""
                with ended as (
                    update participant_identity i set valid_to = greatest(m.merged_on, i.valid_from)
                    from participant_merge m
                    where m.id = ? and i.participant_id = m.merged_id and i.valid_to is null
                      and exists (select from participant_identity k
                                  where k.participant_id = m.kept_id and k.kind = i.kind and k.valid_to is null)
                    returning i.id, m.id as merge_id, i.valid_to)
                insert into participant_merge_row (merge_id, table_name, row_key, before, after)
                select merge_id, 'participant_identity', id, '{"valid_to": null}', jsonb_build_object('valid_to', valid_to)
                from ended
                """, merge.id().value());
    }

    /** Lets the numbers be in use again that were ended. */
    void useNumbersAgain(Merge merge) {
        database.update("""
                update participant_identity i set valid_to = null
                where exists (select from participant_merge_row r
                              where r.merge_id = ? and r.table_name = 'participant_identity' and r.row_key = i.id::text
                                and r.before ?? 'valid_to' and to_jsonb(i) -> 'valid_to' = r.after -> 'valid_to')
                """, merge.id().value());
    }
}
