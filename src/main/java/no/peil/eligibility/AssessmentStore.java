package no.peil.eligibility;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores assessments, many in one statement. Needs the reach of everybody. */
@Component
class AssessmentStore {

    private final JdbcTemplate database;

    AssessmentStore(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * How things stand with a person's assessment.
     *
     * @param fingerprint of what was stored last; null when nothing is stored
     * @param decisionOn the decision (§ 12) that it knew
     */
    record Standing(
            ParticipantId person,
            @Nullable UUID fingerprint,
            @Nullable LocalDate decisionOn,
            @Nullable String ruleSet,
            @Nullable LocalDate nextTurnOn) {}

    /** Something to be stored: the assessment, and why it was made. */
    record Entry(ParticipantId person, AssessmentCause cause, WrittenAssessment written) {}

    /**
     * Lets nobody else assess these until the transaction ends, and tells how they stand. It comes before the facts are
     * read, so that of two assessments the later one has the later facts.
     *
     * @param persons sorted as the database sorts them, so that two transactions never wait for each other
     */
    Map<ParticipantId, Standing> lock(List<ParticipantId> persons) {
        var ids = array(persons);
        database.update("""
                insert into assessment_standing (participant_id)
                select p.id from participant p
                where p.id = any(?) and not exists (select from assessment_standing s where s.participant_id = p.id)
                order by p.id on conflict do nothing
                """, (Object) ids);
        return database
                .query(
                        """
                        select participant_id, fingerprint, decision_on, rule_set, next_turn_on from assessment_standing
                        where participant_id = any(?) order by participant_id for update
                        """,
                        (row, number) -> new Standing(
                                new ParticipantId(row.getObject(1, UUID.class)),
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getObject(5, LocalDate.class)),
                        (Object) ids)
                .stream()
                .collect(toMap(Standing::person, standing -> standing));
    }

    /** Persons whose day has come, and those of whom nothing was ever assessed, by key, after the given one. */
    List<ParticipantId> due(LocalDate today, UUID after, int limit) {
        return database.query(
                """
                select p.id from participant p left join assessment_standing s on s.participant_id = p.id
                where p.id > ? and (s.fingerprint is null or s.next_turn_on <= ?)
                order by p.id limit ?
                """, (row, number) -> new ParticipantId(row.getObject(1, UUID.class)), after, today, limit);
    }

    void append(Collection<Entry> entries, String ruleSet, LocalDate day, Instant at, @Nullable String by) {
        database.update(
                """
                insert into assessment (participant_id, on_day, cause, rule_set, facts, answer, trees, made_at, made_by)
                select n.person, ?, n.cause, ?, n.facts::json, n.answer::json, n.trees, ?, ?
                from unnest(?, ?, ?, ?, ?) n (person, cause, facts, answer, trees)
                """,
                day,
                ruleSet,
                Timestamp.from(at),
                by,
                entries.stream().map(entry -> entry.person().value()).toArray(UUID[]::new),
                texts(entries.stream().map(entry -> entry.cause().name()).toList()),
                texts(entries.stream().map(entry -> entry.written().facts()).toList()),
                texts(entries.stream().map(entry -> entry.written().answer()).toList()),
                texts(entries.stream().map(entry -> entry.written().trees()).toList()));
    }

    /** Tells how things stand now; rows that stand so already are left alone. */
    void stand(Collection<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        var fingerprints = new ArrayList<@Nullable UUID>();
        var decisions = new ArrayList<@Nullable String>();
        var ruleSets = new ArrayList<@Nullable String>();
        var turns = new ArrayList<@Nullable String>();
        for (var standing : standings) {
            fingerprints.add(standing.fingerprint());
            decisions.add(text(standing.decisionOn()));
            ruleSets.add(standing.ruleSet());
            turns.add(text(standing.nextTurnOn()));
        }
        database.update(
                """
                update assessment_standing s
                set fingerprint = n.fingerprint, decision_on = n.decision_on::date, rule_set = n.rule_set,
                    next_turn_on = n.next_turn_on::date
                from unnest(?, ?, ?, ?, ?) n (person, fingerprint, decision_on, rule_set, next_turn_on)
                where s.participant_id = n.person
                """,
                array(standings.stream().map(Standing::person).toList()),
                fingerprints.toArray(UUID[]::new),
                texts(decisions),
                texts(ruleSets),
                texts(turns));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }

    private static Object texts(List<? extends @Nullable String> texts) {
        return texts.toArray(String[]::new);
    }

    private static UUID[] array(Collection<ParticipantId> persons) {
        return persons.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
