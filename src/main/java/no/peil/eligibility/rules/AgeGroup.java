package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.law.Dated;

/** The age groups of § 8, by the age on the day on which the permit was granted. */
public enum AgeGroup {
    UNDER_18,
    WITHIN,
    OVER;

    private static final int ADULT = 18;

    /** The highest age of the right and duty; a rise to 60 has been proposed, not put in force. */
    private static final Dated<Integer> UPPER_AGE = Dated.from(Regime.COMMENCEMENT, 55);

    static AgeGroup of(LocalDate birth, LocalDate granted, LocalDate evaluatedOn) {
        if (granted.isBefore(birthday(birth, ADULT))) {
            return UNDER_18;
        }
        return granted.isBefore(birthday(birth, UPPER_AGE.on(evaluatedOn) + 1)) ? WITHIN : OVER;
    }

    /** Whether the grant fell in the last year of the group, where the text of the law is not clear. */
    static boolean inLastYear(LocalDate birth, LocalDate granted, LocalDate evaluatedOn) {
        int last = UPPER_AGE.on(evaluatedOn);
        return !granted.isBefore(birthday(birth, last)) && granted.isBefore(birthday(birth, last + 1));
    }

    static boolean isAdult(LocalDate birth, LocalDate day) {
        return !day.isBefore(birthday(birth, ADULT));
    }

    static boolean isYoungerThan(int years, LocalDate birth, LocalDate day) {
        return day.isBefore(birthday(birth, years));
    }

    private static LocalDate birthday(LocalDate birth, int years) {
        return birth.plusYears(years);
    }
}
