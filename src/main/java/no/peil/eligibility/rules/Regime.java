package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.law.Dated;

/** The rule sets by date: what the law was, is and will be (law.md 0.4). */
public enum Regime {
    /** Before 1 January 2021, and for those granted and arrived before: the Introduction Act of 2003 (§ 52). */
    R0,
    /** The Integration Act as first in force. */
    R1,
    /** With the first chapter 6 A, on collective protection. */
    R2,
    /** Those with collective protection who take part must be mapped. */
    R3,
    /** The amendments of 1 January 2026: work, goals, lengths. */
    R4,
    /** Chapter 6 A is taken as lapsed. */
    R5;

    /** The Act came into force. */
    static final LocalDate COMMENCEMENT = LocalDate.of(2021, 1, 1);

    /** Parts II to XII of the act of 25 June 2024 no. 53 are repealed, and chapter 6 A with them. */
    private static final LocalDate END_OF_CHAPTER_6A = LocalDate.of(2026, 7, 1);

    private static final Dated<Regime> IN_FORCE = Dated.from(LocalDate.MIN, R0)
            .then(COMMENCEMENT, R1)
            .then(LocalDate.of(2022, 6, 15), R2)
            .then(LocalDate.of(2023, 7, 1), R3)
            .then(LocalDate.of(2026, 1, 1), R4)
            .then(END_OF_CHAPTER_6A, R5);

    /** The rule set of a day. */
    public static Regime on(LocalDate day) {
        return IN_FORCE.on(day);
    }

    /** Whether chapter 6 A, on collective protection, is in force. */
    boolean hasChapter6A() {
        return this == R2 || this == R3 || this == R4;
    }

    /** Whether those with collective protection who take part must be mapped (§ 37 b second paragraph). */
    boolean participationMakesMappingADuty() {
        return this == R3 || this == R4;
    }

    /** Whether the amendments of 1 January 2026 are in force. */
    boolean isFrom2026() {
        return this == R4 || this == R5;
    }
}
