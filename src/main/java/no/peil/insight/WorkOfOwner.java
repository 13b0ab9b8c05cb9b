package no.peil.insight;

import java.util.Map;
import no.peil.caseload.WorkFilter;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one owner, or of all of them.
 *
 * @param owner empty for nobody, null for everybody
 */
record WorkOfOwner(@Nullable String owner, long registered, long persons, Map<WorkFilter, Long> work) {

    private static final String NOBODY = "";

    static WorkOfOwner nothing(String owner) {
        return new WorkOfOwner(owner, 0, 0, Map.of());
    }

    boolean isTotal() {
        return owner == null;
    }

    boolean isNobody() {
        return NOBODY.equals(owner);
    }

    Load load(Map<String, String> names) {
        var username = isNobody() ? null : owner;
        return new Load(
                username,
                username == null ? null : names.getOrDefault(username, username),
                persons,
                work.getOrDefault(WorkFilter.DUE_IN_30, 0L),
                work.getOrDefault(WorkFilter.OVERDUE, 0L));
    }
}
