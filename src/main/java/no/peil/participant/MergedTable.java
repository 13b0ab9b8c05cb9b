package no.peil.participant;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong to a person, and change hands when two registrations turn out to be one person. All of it is
 * written in the code, never by a user: it becomes part of statements.
 *
 * @param column that says whose the row is
 * @param key an expression that tells one row of the table from another
 * @param parent the table whose rows these are parts of: they go where the whole goes, also those that came later
 * @param counted whether a comparison of two persons tells how many each has, under {@code duplicate.has.<name>}
 */
public record MergedTable(
        String name, String column, String key, @Nullable Parent parent, boolean counted) {

    private static final String PARTICIPANT = "participant_id";

    /** The whole that rows are parts of. */
    public record Parent(String table, String reference) {}

    /** A table with the key {@code id}. */
    public static MergedTable of(String name) {
        return new MergedTable(name, PARTICIPANT, "id", null, false);
    }

    /** The same, with another key. */
    public MergedTable withKey(String expression) {
        return new MergedTable(name, column, expression, parent, counted);
    }

    /** The same, as parts of the rows of another table. */
    public MergedTable partOf(String table, String reference) {
        return new MergedTable(name, column, key, new Parent(table, reference), counted);
    }

    /** The same, with the person in another column. */
    public MergedTable ownedBy(String otherColumn) {
        return new MergedTable(name, otherColumn, key, parent, counted);
    }

    /** The same, counted in comparisons. */
    public MergedTable shown() {
        return new MergedTable(name, column, key, parent, true);
    }
}
