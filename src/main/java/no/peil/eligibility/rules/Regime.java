package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.law.Dated;
import org.jspecify.annotations.Nullable;

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

    private static final LocalDate AMENDMENTS_OF_2026 = LocalDate.of(2026, 1, 1);

    /** The rule set of a day. */
    public static Regime on(LocalDate day, LawParameters parameters) {
        return parameters.rules().on(day).regime();
    }

    /**
     * The rule sets, by the day from which each is in force.
     *
     * @param chapter6AEndsOn the first day without chapter 6 A; null when it goes on
     */
    static Dated<Regime> inForce(@Nullable LocalDate chapter6AEndsOn) {
        var untilTheEnd = Dated.from(LocalDate.MIN, R0)
                .then(COMMENCEMENT, R1)
                .then(LocalDate.of(2022, 6, 15), R2)
                .then(LocalDate.of(2023, 7, 1), R3)
                .then(AMENDMENTS_OF_2026, R4);
        if (chapter6AEndsOn == null) {
            return untilTheEnd;
        }
        if (!chapter6AEndsOn.isAfter(AMENDMENTS_OF_2026)) {
            throw new IllegalArgumentException("chapter 6 A was in force on " + AMENDMENTS_OF_2026);
        }
        return untilTheEnd.then(chapter6AEndsOn, R5);
    }

    /** Whether chapter 6 A, on collective protection, is in force. */
    boolean hasChapter6A() {
        return this == R2 || this == R3 || this == R4;
    }

    /** Whether collective protection gives a right to the programme without the duty (chapter 6 A until 2026). */
    boolean hasRightWithoutDuty() {
        return this == R2 || this == R3;
    }

    /** Whether those with collective protection who take part must be mapped (§ 37 b second paragraph). */
    boolean participationMakesMappingADuty() {
        return this == R3 || this == R4;
    }

    /** Whether a refugee's permit after a family permit needs no agreement (§ 8 second paragraph second sentence). */
    boolean countsEarlierFamilyPermit() {
        return compareTo(R3) >= 0;
    }

    /** Whether the amendments of 1 January 2026 are in force. */
    boolean isFrom2026() {
        return this == R4 || this == R5;
    }
}
