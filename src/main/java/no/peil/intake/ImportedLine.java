package no.peil.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list that has been read, as the preview and the report show it.
 *
 * @param row the row number that a spreadsheet shows
 * @param name as the line writes it, family name first; may be empty
 * @param change what storing does; null for errors and transfers
 */
public record ImportedLine(
        int row,
        String name,
        LineStatus status,
        @Nullable LineChange change,
        List<Message> messages,
        List<FactChange> changes) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "ImportedLine " + row;
    }
}
