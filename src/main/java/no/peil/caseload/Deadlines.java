package no.peil.caseload;

import java.time.LocalDate;

/**
 * Those of whom a deadline falls in these days, as the deadline board (<i>Fristtavle</i>) counts them.
 *
 * @param kind which deadline
 * @param from the first day
 * @param to the last day
 */
public record Deadlines(Kind kind, LocalDate from, LocalDate to) {

    /** What falls in the days. */
    public enum Kind {
        /** The § 12 deadline, until a decision is registered. */
        DECISION,
        /** The two-year day of § 8, on which a right is lost. */
        TWO_YEARS
    }
}
