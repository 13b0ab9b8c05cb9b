package no.peil.intake;

import java.util.List;
import java.util.Map;

/**
 * A list that has been read: what is known of it as a whole.
 *
 * @param unknownColumns what the header names and the contract does not
 * @param totals how many lines of each status
 * @param stored whether its lines without errors have been stored
 */
public record ImportedList(
        ImportId id, String fileName, List<String> unknownColumns, Map<LineStatus, Integer> totals, boolean stored) {

    /** How many persons the list has. */
    public int lines() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines have a status. */
    public int count(LineStatus status) {
        return totals.getOrDefault(status, 0);
    }
}
