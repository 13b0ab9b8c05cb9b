package no.peil.participant;

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

    /** A column that the kept person takes over. */
    record Inherited(String table, String column) {}
}
