package no.peil.competence;

import java.util.List;
import java.util.stream.Stream;

/** The four things that every mapping must answer (integreringsloven § 10 second paragraph). */
public enum Section {
    /** <i>Språk</i>. */
    LANGUAGES("competence_language"),
    /** <i>Utdanning</i>. */
    EDUCATION("competence_education"),
    /** <i>Arbeidserfaring</i>. */
    WORK("competence_work"),
    /** <i>Annen relevant kompetanse</i>. */
    OTHER("competence_other");

    private final String table;

    Section(String table) {
        this.table = table;
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
