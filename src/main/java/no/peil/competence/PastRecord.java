package no.peil.competence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping as it stood at some moment.
 *
 * @param items oldest first
 * @param none the sections that were answered by <i>ingen</i>
 */
public record PastRecord(List<PastItem> items, Set<Section> none) {

    /** The items of a section. */
    public List<PastItem> in(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /**
     * An item as it stood.
     *
     * @param assured whether it is a value of the quality assurance
     */
    public record PastItem(ItemId id, Section section, boolean assured, Map<ItemField, String> values) {

        /** Says nothing of the person, so that none of it can reach a log by accident. */
        @Override
        public String toString() {
            return "PastItem " + id.value();
        }
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "PastRecord of " + items.size() + " items";
    }
}
