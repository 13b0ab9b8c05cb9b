package no.peil.summary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.peil.competence.Section;

/**
 * What a list of records tells of each person.
 *
 * @param sections those whose items and columns are wanted
 */
public record RecordListFilter(Set<Section> sections) {

    /** Every section. */
    public static final RecordListFilter EVERYTHING = new RecordListFilter(EnumSet.allOf(Section.class));

    public RecordListFilter {
        sections = Collections.unmodifiableSet(
                sections.isEmpty() ? EnumSet.noneOf(Section.class) : EnumSet.copyOf(sections));
    }
}
