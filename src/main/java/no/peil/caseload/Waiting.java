package no.peil.caseload;

import java.time.LocalDate;

/**
 * That the work with a person waits (<i>på vent</i>). It ends by itself, and it never moves a date of the law.
 *
 * @param until the day on which the person is back in the work
 */
public record Waiting(WaitingReason reason, LocalDate since, LocalDate until) {

    /** Whether it still lasts on the day. */
    public boolean lasts(LocalDate today) {
        return until.isAfter(today);
    }
}
