package no.peil.competence;

import static no.peil.competence.FieldKind.CEFR_LEVEL;
import static no.peil.competence.FieldKind.NUMBER;
import static no.peil.competence.FieldKind.PROVENANCE;
import static no.peil.competence.FieldKind.TEXT;
import static no.peil.competence.FieldKind.YEAR;
import static no.peil.competence.FieldKind.YES_NO;

import java.util.EnumSet;
import java.util.Set;

/** One thing that is asked about an item. The texts of its label are found under {@code competence.field.…}. */
public enum ItemField {
    LANGUAGE(Section.LANGUAGES, "language", FieldKind.LANGUAGE),
    MOTHER_TONGUE(Section.LANGUAGES, "mother_tongue", YES_NO),
    LISTENING(Section.LANGUAGES, "listening", CEFR_LEVEL),
    READING(Section.LANGUAGES, "reading", CEFR_LEVEL),
    SPEAKING(Section.LANGUAGES, "speaking", CEFR_LEVEL),
    WRITING(Section.LANGUAGES, "writing", CEFR_LEVEL),
    ALPHABET(Section.LANGUAGES, "alphabet", FieldKind.SCRIPT),
    KNOWN_BY(Section.LANGUAGES, "known_by", FieldKind.KNOWN_BY),
    LANGUAGE_SOURCE(Section.LANGUAGES, "source", PROVENANCE),
    LEVEL(Section.EDUCATION, "level", FieldKind.EDUCATION_LEVEL),
    EDUCATION_COUNTRY(Section.EDUCATION, "country", FieldKind.COUNTRY),
    SUBJECT(Section.EDUCATION, "subject", TEXT),
    SCHOOL(Section.EDUCATION, "school", TEXT),
    EDUCATION_YEARS(Section.EDUCATION, "years", NUMBER),
    COMPLETED(Section.EDUCATION, "completed", YES_NO),
    PLACE(Section.EDUCATION, "place", TEXT),
    INSTRUCTION_LANGUAGE(Section.EDUCATION, "instruction_language", FieldKind.LANGUAGE),
    DOCUMENTS(Section.EDUCATION, "documents", FieldKind.DOCUMENTS),
    RECOGNITION(Section.EDUCATION, "recognition", FieldKind.RECOGNITION),
    PRIOR_LEARNING(Section.EDUCATION, "prior_learning", FieldKind.PRIOR_LEARNING),
    EDUCATION_SOURCE(Section.EDUCATION, "source", PROVENANCE),
    TITLE(Section.WORK, "title", TEXT),
    OCCUPATION(Section.WORK, "occupation", FieldKind.OCCUPATION),
    WORK_COUNTRY(Section.WORK, "country", FieldKind.COUNTRY),
    WORK_YEARS(Section.WORK, "years", NUMBER),
    WORK_MONTHS(Section.WORK, "months", NUMBER),
    TASKS(Section.WORK, "tasks", TEXT),
    INDUSTRY(Section.WORK, "industry", FieldKind.INDUSTRY),
    WORK_FROM(Section.WORK, "from_year", YEAR),
    WORK_TO(Section.WORK, "to_year", YEAR),
    REFERENCES(Section.WORK, "referees", FieldKind.REFERENCES),
    WORK_SOURCE(Section.WORK, "source", PROVENANCE),
    KIND(Section.OTHER, "kind", FieldKind.OTHER_KIND),
    DESCRIPTION(Section.OTHER, "description", TEXT),
    TRADE_LANGUAGE(Section.OTHER, "trade_language", FieldKind.LANGUAGE),
    OTHER_DOCUMENTS(Section.OTHER, "documents", FieldKind.DOCUMENTS),
    OTHER_SOURCE(Section.OTHER, "source", PROVENANCE),
    WISH_KIND(Section.WISHES, "kind", FieldKind.WISH_KIND),
    WISH(Section.WISHES, "description", TEXT),
    WISHED_OCCUPATION(Section.WISHES, "occupation", FieldKind.OCCUPATION),
    WISH_SOURCE(Section.WISHES, "source", PROVENANCE);

    /** What an item can do without: asked behind one click, so that what must be answered stays in sight. */
    private static final Set<ItemField> MORE = EnumSet.of(
            ALPHABET,
            KNOWN_BY,
            LANGUAGE_SOURCE,
            PLACE,
            INSTRUCTION_LANGUAGE,
            DOCUMENTS,
            RECOGNITION,
            PRIOR_LEARNING,
            EDUCATION_SOURCE,
            TASKS,
            INDUSTRY,
            WORK_FROM,
            WORK_TO,
            REFERENCES,
            WORK_SOURCE,
            TRADE_LANGUAGE,
            OTHER_DOCUMENTS,
            OTHER_SOURCE,
            WISHED_OCCUPATION,
            WISH_SOURCE);

    /** The most characters that a text may have. */
    public static final int LONGEST_TEXT = 2_000;

    private final Section section;
    private final String column;
    private final FieldKind kind;

    ItemField(Section section, String column, FieldKind kind) {
        this.section = section;
        this.column = column;
        this.kind = kind;
    }

    public Section section() {
        return section;
    }

    public FieldKind kind() {
        return kind;
    }

    /** Whether the field can hold this value. */
    public boolean allows(String value) {
        return kind.allows(value)
                && (this != WORK_MONTHS || value.length() == 1 || value.equals("10") || value.equals("11"));
    }

    /** Whether the field is one of those that an item can do without. */
    public boolean isMore() {
        return MORE.contains(this);
    }

    /** Whether the text may run over several lines. */
    public boolean isLong() {
        return this == TASKS || this == DESCRIPTION || this == WISH;
    }

    String column() {
        return column;
    }
}
