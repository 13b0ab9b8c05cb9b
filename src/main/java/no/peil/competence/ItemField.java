package no.peil.competence;

import static no.peil.competence.FieldKind.CEFR_LEVEL;
import static no.peil.competence.FieldKind.NUMBER;
import static no.peil.competence.FieldKind.TEXT;
import static no.peil.competence.FieldKind.YES_NO;

/** One thing that is asked about an item. The texts of its label are found under {@code competence.field.…}. */
public enum ItemField {
    LANGUAGE(Section.LANGUAGES, "language", FieldKind.LANGUAGE),
    MOTHER_TONGUE(Section.LANGUAGES, "mother_tongue", YES_NO),
    LISTENING(Section.LANGUAGES, "listening", CEFR_LEVEL),
    READING(Section.LANGUAGES, "reading", CEFR_LEVEL),
    SPEAKING(Section.LANGUAGES, "speaking", CEFR_LEVEL),
    WRITING(Section.LANGUAGES, "writing", CEFR_LEVEL),
    LEVEL(Section.EDUCATION, "level", FieldKind.EDUCATION_LEVEL),
    EDUCATION_COUNTRY(Section.EDUCATION, "country", FieldKind.COUNTRY),
    SUBJECT(Section.EDUCATION, "subject", TEXT),
    SCHOOL(Section.EDUCATION, "school", TEXT),
    EDUCATION_YEARS(Section.EDUCATION, "years", NUMBER),
    COMPLETED(Section.EDUCATION, "completed", YES_NO),
    TITLE(Section.WORK, "title", TEXT),
    OCCUPATION(Section.WORK, "occupation", FieldKind.OCCUPATION),
    WORK_COUNTRY(Section.WORK, "country", FieldKind.COUNTRY),
    WORK_YEARS(Section.WORK, "years", NUMBER),
    WORK_MONTHS(Section.WORK, "months", NUMBER),
    KIND(Section.OTHER, "kind", FieldKind.OTHER_KIND),
    DESCRIPTION(Section.OTHER, "description", TEXT);

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

    String column() {
        return column;
    }
}
