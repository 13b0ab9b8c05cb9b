package no.peil.competence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the mapping: the four that the law requires (integreringsloven § 10 second paragraph), and wishes. */
public enum Section {
    /** <i>Språk</i>. */
    LANGUAGES("competence_language"),
    /** <i>Utdanning</i>. */
    EDUCATION("competence_education"),
    /** <i>Arbeidserfaring</i>. */
    WORK("competence_work"),
    /** <i>Annen relevant kompetanse</i>. */
    OTHER("competence_other"),
    /** <i>Ønsker og mål</i>: not required. */
    WISHES("competence_wish");

    private final String table;

    Section(String table) {
        this.table = table;
    }

    /** The four that must have their answer before the mapping is complete. */
    public static Set<Section> statutory() {
        return EnumSet.of(LANGUAGES, EDUCATION, WORK, OTHER);
    }

    /** What is asked about each item, in the order in which it is asked. */
    public List<ItemField> fields() {
        return Stream.of(ItemField.values())
                .filter(field -> field.section() == this)
                .toList();
    }

    String table() {
        return table;
    }
}
