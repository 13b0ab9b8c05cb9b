package no.peil.participant;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps which registrations were made one, by whom and why. */
@Component
class MergeTable {

    private final JdbcTemplate database;
    private final Clock clock;

    MergeTable(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A merge as it is kept. */
    record Merge(
            MergeId id,
            ParticipantId kept,
            ParticipantId merged,
            ParticipantId leadsTo,
            String source,
            String reason,
            LocalDate on,
            Instant at,
            boolean undone) {

        LocalDate lastDay() {
            return on.plusDays(RecentMerge.DAYS_TO_UNDO);
        }
    }

    /** The versions of those persons that are within the transaction's reach. */
    Map<ParticipantId, Long> versions(Collection<ParticipantId> persons) {
        return versions("select id, version from participant where id = any(?)", persons);
    }

    /** As {@link #versions}, and lets nobody else change these persons until the transaction ends. */
    Map<ParticipantId, Long> lock(Collection<ParticipantId> persons) {
        return versions("select id, version from participant where id = any(?) order by id for update", persons);
    }

    /** Whether one of these was merged into another, as far as the user may know. */
    boolean isAnyMerged(Collection<ParticipantId> persons) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from participant_merge where merged_id = any(?) and undone_at is null)",
                Boolean.class,
                (Object) array(persons)));
    }

    /** Whom the key of a merged registration leads to. */
    Optional<ParticipantId> leadsTo(ParticipantId merged) {
        return database
                .query(
                        "select leads_to from participant_merge where merged_id = ? and undone_at is null",
                        (row, number) -> new ParticipantId(row.getObject(1, UUID.class)),
                        merged.value())
                .stream()
                .findFirst();
    }

    MergeId begin(ParticipantId kept, KnownParticipant merged, MergeOrder order, SignedInUser user) {
        return new MergeId(Objects.requireNonNull(database.queryForObject(
                """
                insert into participant_merge (kept_id, merged_id, leads_to, merged_name, source, reason, merged_on,
                                               merged_at, merged_by, merged_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                UUID.class,
                kept.value(),
                merged.id().value(),
                kept.value(),
                merged.personalia().listName(),
                order.source(),
                order.reason().strip(),
                LocalDate.now(clock),
                Timestamp.from(clock.instant()),
                user.getUsername(),
                user.displayName())));
    }

    void undone(MergeId id, SignedInUser user) {
        database.update(
                "update participant_merge set undone_at = ?, undone_by = ?, undone_by_name = ? where id = ?",
                Timestamp.from(clock.instant()),
                user.getUsername(),
                user.displayName(),
                id.value());
    }

    Optional<Merge> find(MergeId id) {
        return database
                .query(
                        """
                        select id, kept_id, merged_id, leads_to, source, reason, merged_on, merged_at, undone_at
                        from participant_merge where id = ?
                        """,
                        (row, number) -> new Merge(
                                new MergeId(row.getObject(1, UUID.class)),
                                person(row, 2),
                                person(row, 3),
                                person(row, 4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, LocalDate.class),
                                row.getTimestamp(8).toInstant(),
                                row.getTimestamp(9) != null),
                        id.value())
                .stream()
                .findFirst();
    }

    /** What a person's history tells of their merges, undone or not. */
    List<HistoryEntry> history(ParticipantId person) {
        var told = new ArrayList<HistoryEntry>();
        database.query(
                """
                select merged_name, reason, merged_at, merged_by, undone_at, undone_by from participant_merge
                where leads_to = ? or merged_id = ?
                """,
                row -> {
                    List<Object> whom = List.of(row.getString(1));
                    told.add(new HistoryEntry(
                            row.getTimestamp(3).toInstant(),
                            row.getString(4),
                            "history.merged",
                            whom,
                            row.getString(2)));
                    if (row.getTimestamp(5) != null) {
                        told.add(new HistoryEntry(
                                row.getTimestamp(5).toInstant(), row.getString(6), "history.unmerged", whom, null));
                    }
                },
                person.value(),
                person.value());
        return told;
    }

    /** Those of the user's persons that can still be undone, newest first. */
    List<RecentMerge> recent(@Nullable String municipality) {
        return database.query(
                """
                select m.id, p.id, p.family_name || ', ' || p.given_name, m.merged_name, m.reason, m.merged_at, m.merged_by_name,
                       m.merged_on
                from participant_merge m join participant p on p.id = m.leads_to
                where m.undone_at is null and m.merged_on >= ? and (?::text is null or p.municipality = ?)
                order by m.merged_at desc, m.id
                """,
                (row, number) -> new RecentMerge(
                        new MergeId(row.getObject(1, UUID.class)),
                        person(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getString(7),
                        row.getObject(8, LocalDate.class).plusDays(RecentMerge.DAYS_TO_UNDO)),
                LocalDate.now(clock).minusDays(RecentMerge.DAYS_TO_UNDO),
                municipality,
                municipality);
    }

    private Map<ParticipantId, Long> versions(String question, Collection<ParticipantId> persons) {
        return database
                .query(question, (row, number) -> Map.entry(person(row, 1), row.getLong(2)), (Object) array(persons))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ParticipantId person(ResultSet row, int column) throws SQLException {
        return new ParticipantId(row.getObject(column, UUID.class));
    }

    private static UUID[] array(Collection<ParticipantId> persons) {
        return persons.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
