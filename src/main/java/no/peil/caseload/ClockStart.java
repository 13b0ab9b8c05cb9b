package no.peil.caseload;

import java.time.LocalDate;
import no.peil.eligibility.rules.CountedFrom;

/** What a date of the law is counted from, and the day of it. */
public record ClockStart(CountedFrom from, LocalDate on) {}
