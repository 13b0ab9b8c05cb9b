package no.peil.caseload;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a case worker's load (<i>belastning</i>) a person is: by what is to be done, not by head. A person weighs the
 * sum of what fits; somebody with whom nothing is to be done weighs nothing. The weights are ours, and are told on the page of
 * the lists.
 */
public final class DutyWeights {

    private static final Map<WorkFilter, Integer> WEIGHTS = new EnumMap<>(Map.of(
            WorkFilter.MUST_MAP, 3,
            WorkFilter.TO_ASSURE, 1,
            WorkFilter.OVERDUE, 3,
            WorkFilter.DUE_IN_30, 2,
            WorkFilter.TWO_YEARS_NEAR, 2,
            WorkFilter.BASIS_CHANGED, 1));

    private DutyWeights() {}

    /** The weight of each list that weighs something. */
    public static Map<WorkFilter, Integer> weights() {
        return Map.copyOf(WEIGHTS);
    }

    /** What a row {@code r} weighs on the day {@code :today}. */
    static String ofARow() {
        return WEIGHTS.entrySet().stream()
                .map(weight -> "case when " + CaseloadConditions.of(weight.getKey()) + " then " + weight.getValue()
                        + " else 0 end")
                .collect(joining(" + ", "(", ")"));
    }
}
