package no.peil.participant;

import java.util.List;
import java.util.Optional;
import no.peil.participant.MergeTable.Merge;
import no.peil.participant.MergedTable.Parent;
import no.peil.participant.MergedTables.Inherited;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Moves the rows of one person to another and back, and keeps of each row what was changed. Needs the reach of everybody.
 * The names of tables and columns come from {@link MergedTables}, and never from what is stored.
 */
@Component
class MergedRows {

    private final JdbcTemplate database;
    private final ObjectProvider<MergedTables> features;

    MergedRows(JdbcTemplate database, ObjectProvider<MergedTables> features) {
        this.database = database;
        this.features = features;
    }

    /** Looks whether every feature can make them one. */
    void check(ParticipantId kept, ParticipantId merged) {
        features.orderedStream().forEach(feature -> feature.check(kept, merged));
    }

    /** Gives every row of the merged person to the kept one. */
    void move(Merge merge) {
        features.orderedStream()
                .forEach(feature -> feature.beforeMoving(merge.kept(), merge.merged(), merge.at(), merge.reason()));
        tables().forEach(table -> database.update(
                """
                with moved as (update %1$s set %2$s = ? where %2$s = ? returning %3$s as row_key)
                insert into participant_merge_row (merge_id, table_name, row_key, before, after)
                select ?, '%1$s', row_key::text, jsonb_build_object('%2$s', ?::uuid), jsonb_build_object('%2$s', ?::uuid)
                from moved
                """.formatted(table.name(), table.column(), table.key()),
                merge.kept().value(),
                merge.merged().value(),
                merge.id().value(),
                merge.merged().value(),
                merge.kept().value()));
    }

    /** Gives back every row that was moved, with the parts that it has got since. */
    void moveBack(Merge merge) {
        for (var table : tables()) {
            var whole = Optional.ofNullable(table.parent()).orElseGet(() -> new Parent(table.name(), table.key()));
            database.update(
                    """
                    update %1$s t set %2$s = ?
                    where t.%2$s = ?
                      and exists (select from participant_merge_row r
                                  where r.merge_id = ? and r.table_name = '%3$s' and r.row_key = (t.%4$s)::text
                                    and r.before ?? '%2$s')
                    """.formatted(table.name(), table.column(), whole.table(), whole.reference()),
                    merge.merged().value(),
                    merge.kept().value(),
                    merge.id().value());
        }
        features.orderedStream().forEach(feature -> feature.afterMovingBack(merge.merged(), merge.at()));
    }

    /** What the kept person may take over, to be read before anything is derived anew. */
    List<Legacy> legacies(Merge merge) {
        return features.orderedStream()
                .flatMap(feature -> feature.inherited().stream())
                .flatMap(column -> legacy(merge, column).stream())
                .toList();
    }

    /** Lets the kept person take over what is theirs to inherit, after everything was derived anew. */
    void inherit(Merge merge, List<Legacy> legacies) {
        for (var legacy : legacies) {
            keep(merge, merge.merged(), legacy.column(), legacy.value(), null);
            if (legacy.inherits()) {
                database.update(
                        "update %s set %s = ? where participant_id = ?"
                                .formatted(
                                        legacy.column().table(), legacy.column().column()),
                        legacy.value(),
                        merge.kept().value());
                keep(merge, merge.kept(), legacy.column(), null, legacy.value());
            }
        }
    }

    /** Gives back what was taken over, unless it is something else by now. */
    void giveBack(Merge merge) {
        features.orderedStream()
                .flatMap(feature -> feature.inherited().stream())
                .forEach(column -> database.update(
                        """
                        update %1$s t set %2$s = r.before ->> '%2$s'
                        from participant_merge_row r
                        where r.merge_id = ? and r.table_name = '%1$s' and r.row_key = t.participant_id::text
                          and t.%2$s is not distinct from r.after ->> '%2$s'
                        """.formatted(column.table(), column.column()),
                        merge.id().value()));
    }

    /** What the merged person has in a column, and whether the kept one is to have it. */
    record Legacy(Inherited column, String value, boolean inherits) {}

    private List<Legacy> legacy(Merge merge, Inherited column) {
        return database.query(
                """
                select m.%2$s, k.%2$s is null and a.municipality is not distinct from b.municipality
                from %1$s m join %1$s k on k.participant_id = ?
                     join participant a on a.id = m.participant_id join participant b on b.id = k.participant_id
                where m.participant_id = ? and m.%2$s is not null
                """.formatted(column.table(), column.column()),
                (row, number) -> new Legacy(column, row.getString(1), row.getBoolean(2)),
                merge.kept().value(),
                merge.merged().value());
    }

    private void keep(
            Merge merge, ParticipantId whose, Inherited column, @Nullable String before, @Nullable String after) {
        database.update(
                """
                insert into participant_merge_row (merge_id, table_name, row_key, before, after)
                values (?, ?, ?, jsonb_build_object(?::text, ?::text), jsonb_build_object(?::text, ?::text))
                """,
                merge.id().value(),
                column.table(),
                whose.toString(),
                column.column(),
                before,
                column.column(),
                after);
    }

    private List<MergedTable> tables() {
        return features.orderedStream()
                .flatMap(feature -> feature.tables().stream())
                .toList();
    }
}
