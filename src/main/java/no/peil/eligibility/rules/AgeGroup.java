package no.peil.eligibility.rules;

import java.time.LocalDate;

/** The age groups of § 8, by the age on the day on which the permit was granted. */
public enum AgeGroup {
    UNDER_18,
    WITHIN,
    OVER;

    static AgeGroup of(LocalDate birth, LocalDate granted, int upperAge) {
        if (granted.isBefore(birthday(birth, IntroductionProgrammeRight.ADULT))) {
            return UNDER_18;
        }
        return granted.isBefore(birthday(birth, upperAge + 1)) ? WITHIN : OVER;
    }

    /** Whether the grant fell in the last year of the group, where the text of the law is not clear. */
    static boolean inLastYear(LocalDate birth, LocalDate granted, int upperAge) {
        return !granted.isBefore(birthday(birth, upperAge)) && granted.isBefore(birthday(birth, upperAge + 1));
    }

    static boolean isAdult(LocalDate birth, LocalDate day) {
        return !day.isBefore(birthday(birth, IntroductionProgrammeRight.ADULT));
    }

    static boolean isYoungerThan(int years, LocalDate birth, LocalDate day) {
        return day.isBefore(birthday(birth, years));
    }

    private static LocalDate birthday(LocalDate birth, int years) {
        return birth.plusYears(years);
    }
}
