package no.peil.participant;

import java.time.Instant;
import java.util.List;
import no.peil.common.Refusal;

/**
 * What a feature knows of persons, for the merge of two registrations of one. A feature above this one implements it, so that
 * its rows move with the person; a test walks the catalogue and asks for every table.
 */
public interface MergedTables {

    /** The tables, a whole before its parts. */
    List<MergedTable> tables();

    /**
     * A column of a table with one row for each person, such as who the case worker is: the kept person takes it over where
     * theirs is empty.
     */
    default List<Inherited> inherited() {
        return List.of();
    }

    /**
     * Looks whether the two can be made one. It runs with everybody in sight.
     *
     * @throws Refusal when they cannot
     */
    default void check(ParticipantId kept, ParticipantId merged) {}

    /**
     * Does, before the rows are moved, what moving them does not: of two things that a person has one of, one is set aside.
     * It runs with everybody in sight.
     *
     * @param at the moment of the merge, by which it is known again
     */
    default void beforeMoving(ParticipantId kept, ParticipantId merged, Instant at, String reason) {}

    /** Takes back what {@link #beforeMoving} did, when the rows are the merged person's again. */
    default void afterMovingBack(ParticipantId merged, Instant at) {}

    /** A column that the kept person takes over. */
    record Inherited(String table, String column) {}
}
