package no.peil.caseload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What narrows a list besides its name and its owner: facts of the person as the work list's row has them. All that is chosen
 * holds together.
 *
 * @param chosen what is chosen among several, only what narrows
 * @param age in whole years today
 * @param settled the day of settlement (<i>bosatt</i>) in a municipality
 */
public record CaseloadDetails(Map<Detail, Chosen> chosen, Within<Integer> age, Within<LocalDate> settled) {

    /** Nothing narrows. */
    public static final CaseloadDetails NONE = new CaseloadDetails(Map.of(), Within.anything(), Within.anything());

    public CaseloadDetails {
        var on = new EnumMap<Detail, Chosen>(Detail.class);
        chosen.forEach((detail, what) -> {
            if (what.isOn()) {
                on.put(detail, what);
            }
        });
        chosen = Collections.unmodifiableMap(on);
    }

    /** What is chosen of this detail. */
    public Chosen of(Detail detail) {
        return chosen.getOrDefault(detail, Chosen.ANYTHING);
    }

    /** The same with another choice. */
    public CaseloadDetails with(Detail detail, Chosen what) {
        var all = new EnumMap<Detail, Chosen>(Detail.class);
        all.putAll(chosen);
        all.put(detail, what);
        return new CaseloadDetails(all, age, settled);
    }

    /** The same of another age. */
    public CaseloadDetails aged(Within<Integer> years) {
        return new CaseloadDetails(chosen, years, settled);
    }

    /** The same settled at another time. */
    public CaseloadDetails settledIn(Within<LocalDate> days) {
        return new CaseloadDetails(chosen, age, days);
    }
}
