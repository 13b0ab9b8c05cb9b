package no.peil.eligibility.rules;

import java.time.LocalDate;
import no.peil.law.LegalRef;

/**
 * A date that takes something away, and the arithmetic behind it.
 *
 * @param day the last day for a decision, or the first day without the right
 * @param from what it is counted from
 * @param triggeredOn the day of that event
 */
public record Deadline(LocalDate day, CountedFrom from, LocalDate triggeredOn, LegalRef source) {}
