package no.peil.caseload;

/** A fact of the person that a list can be narrowed by, chosen among several. Its codes are those of the work list's row. */
public enum Detail {
    /** The ground of the residence permit (<i>oppholdsgrunnlag</i>), by the names of {@link no.peil.common.Permit}. */
    PERMIT("permit", "text"),
    /** Citizenship, ISO 3166-1 alpha-2. */
    COUNTRY("citizenship", "text"),
    /** The language to be interpreted, ISO 639. */
    LANGUAGE("interpreter_language", "text"),
    /** The reception centre (<i>mottak</i>) in which the person lives, by its key. */
    CENTRE("centre_id", "uuid"),
    /** Whether the settlement is by agreement with IMDi (§ 8 first paragraph): {@code true} or {@code false}. */
    BY_AGREEMENT("by_agreement", "boolean"),
    /** The education that the person brings (§§ 13 and 14), by the names of {@link no.peil.common.PriorEducation}. */
    EDUCATION("education", "text");

    private final String column;
    private final String type;

    Detail(String column, String type) {
        this.column = column;
        this.type = type;
    }

    /** The row's column. */
    String column() {
        return "r." + column;
    }

    /** The condition that the column is one of those bound under this detail's name. */
    String isChosen() {
        return column() + " = any(:" + name() + "::" + type + "[])";
    }
}
