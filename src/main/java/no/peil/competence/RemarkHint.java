package no.peil.competence;

/**
 * That a text seems to hold what a mapping rarely needs.
 *
 * @param word the word that says so, as it stands in the text; empty for a number, which is not said again
 */
public record RemarkHint(Kind kind, String word) {

    /** What it is that the mapping rarely needs. */
    public enum Kind {
        HEALTH,
        RELIGION,
        /** Politics, or membership of a trade union. */
        POLITICS,
        THIRD_PERSON,
        /** Eleven digits that are nobody's number. */
        ELEVEN_DIGITS,
        /** A national identity number or a D-number. */
        NATIONAL_ID
    }
}
