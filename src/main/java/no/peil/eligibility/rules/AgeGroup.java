package no.peil.eligibility.rules;

import java.time.LocalDate;

/** The age groups of § 8, by the age on the day on which the permit was granted. */
public enum AgeGroup {
    UNDER_18,
    WITHIN,
    OVER;

    static AgeGroup of(LocalDate birth, LocalDate granted, int upperAge) {
        if (!hasReached(IntroductionProgrammeRight.ADULT, birth, granted)) {
            return UNDER_18;
        }
        return hasReached(upperAge + 1, birth, granted) ? OVER : WITHIN;
    }

    /** Whether the grant fell in the last year of the group, where the text of the law is not clear. */
    static boolean inLastYear(LocalDate birth, LocalDate granted, int upperAge) {
        return hasReached(upperAge, birth, granted) && !hasReached(upperAge + 1, birth, granted);
    }

    static boolean isAdult(LocalDate birth, LocalDate day) {
        return hasReached(IntroductionProgrammeRight.ADULT, birth, day);
    }

    /** From the birthday on; who is born on 29 February has it on the 28th in other years. */
    static boolean hasReached(int years, LocalDate birth, LocalDate day) {
        int inYears = day.getYear() - birth.getYear();
        return inYears == years ? !day.isBefore(birth.plusYears(years)) : inYears > years;
    }
}
