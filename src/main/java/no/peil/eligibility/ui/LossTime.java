package no.peil.eligibility.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.peil.common.ui.State;
import no.peil.eligibility.rules.Deadline;
import org.jspecify.annotations.Nullable;

/** The two dates that take something away, and how long before they count as near. */
enum LossTime {
    /** The last day for decision and start (§ 12): that day itself is in time. */
    DECISION(30, 0),
    /** The first day without the right (§ 8): that day itself is too late. */
    TWO_YEARS(90, 1);

    private final int nearDays;
    private final int lostOnTheDay;

    LossTime(int nearDays, int lostOnTheDay) {
        this.nearDays = nearDays;
        this.lostOnTheDay = lostOnTheDay;
    }

    /** Where the person stands: after the decision, whether it came in time. */
    State state(Deadline deadline, LocalDate today, @Nullable LocalDate decided) {
        if (isPassed(deadline, decided == null ? today : decided)) {
            return State.BREACH;
        }
        long left = ChronoUnit.DAYS.between(today, deadline.day());
        return decided == null && left <= nearDays ? State.NEAR : State.OK;
    }

    boolean isPassed(Deadline deadline, LocalDate day) {
        return day.isAfter(deadline.day().minusDays(lostOnTheDay));
    }
}
