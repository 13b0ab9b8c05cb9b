package no.peil.competence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person who answers alone has answered.
 *
 * @param items oldest first
 * @param none the sections answered by <i>ingen</i>
 */
public record OwnAnswers(List<CompetenceItem> items, Set<Section> none) {

    /** The items of a section. */
    public List<CompetenceItem> in(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** Whether the section has its answer. */
    public boolean isAnswered(Section section) {
        var filled = in(section).stream().filter(item -> !item.isBlank()).toList();
        return filled.isEmpty()
                ? none.contains(section)
                : filled.stream().allMatch(item -> item.missing().isEmpty());
    }

    /** The sections that must still be answered before the answers can be sent in. */
    public Set<Section> unanswered() {
        var unanswered = EnumSet.copyOf(Section.statutory());
        unanswered.removeIf(this::isAnswered);
        return unanswered;
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "OwnAnswers of " + items.size() + " items";
    }
}
