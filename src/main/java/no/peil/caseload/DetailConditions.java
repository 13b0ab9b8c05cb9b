package no.peil.caseload;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SqlParameterValue;

/** The condition of what a list is narrowed by, over a row {@code r}, and the values that are bound to it. */
final class DetailConditions {

    private DetailConditions() {}

    /** All that is on, together. */
    static String of(CaseloadDetails details) {
        var parts = new ArrayList<String>();
        details.chosen()
                .forEach((detail, chosen) -> parts.add(anyOf(
                        chosen.codes().isEmpty() ? List.of() : List.of(detail.isChosen()),
                        chosen.missing(),
                        detail.column())));
        parts.add(within(details.age(), "r.birth_date", "r.birth_date <= :bornUntil", "r.birth_date > :bornAfter"));
        parts.add(within(
                details.settled(), "r.settled_on", "r.settled_on >= :settledFrom", "r.settled_on <= :settledTo"));
        var on = parts.stream().filter(part -> !part.isEmpty()).collect(joining(" and "));
        return on.isEmpty() ? "true" : on;
    }

    /**
     * What is bound. An age is turned into days of birth, so that the row need not be counted on: whoever turns eighteen today
     * was born on this day eighteen years ago or earlier; a leap day's child turns a year older on the first of March.
     */
    static Map<String, Object> parameters(CaseloadDetails details, LocalDate today) {
        var bound = new HashMap<String, Object>();
        details.chosen()
                .forEach((detail, chosen) ->
                        bound.put(detail.name(), chosen.codes().toArray(String[]::new)));
        var youngest = details.age().from();
        var oldest = details.age().to();
        if (youngest != null) {
            bound.put("bornUntil", day(today.minusYears(youngest)));
        }
        if (oldest != null) {
            bound.put("bornAfter", day(today.minusYears(oldest + 1L)));
        }
        var from = details.settled().from();
        var to = details.settled().to();
        if (from != null) {
            bound.put("settledFrom", day(from));
        }
        if (to != null) {
            bound.put("settledTo", day(to));
        }
        return bound;
    }

    private static String within(Within<?> range, String column, String lower, String upper) {
        var ends = new ArrayList<String>();
        if (range.from() != null) {
            ends.add(lower);
        }
        if (range.to() != null) {
            ends.add(upper);
        }
        return anyOf(ends, range.missing(), column);
    }

    private static String anyOf(List<String> together, boolean missing, String column) {
        var alternatives = new ArrayList<String>();
        if (!together.isEmpty()) {
            alternatives.add(String.join(" and ", together));
        }
        if (missing) {
            alternatives.add(column + " is null");
        }
        return alternatives.isEmpty() ? "" : "(" + String.join(" or ", alternatives) + ")";
    }

    private static SqlParameterValue day(LocalDate day) {
        return new SqlParameterValue(Types.DATE, day);
    }
}
