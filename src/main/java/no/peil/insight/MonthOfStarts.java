package no.peil.insight;

import java.time.YearMonth;

/** The programme starts of a month. */
public record MonthOfStarts(YearMonth month, Starts starts) {}
