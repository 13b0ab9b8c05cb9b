package no.peil.caseload;

import java.util.Map;

/**
 * Every number on the first screen, from one reading: each equals the list that its chip opens.
 *
 * @param shown in the list as it is filtered now
 * @param all in the default list of all
 * @param mine of those, with the signed-in user
 * @param registered everyone in the user's reach, whatever the law gives
 * @param work per named list, with the owner and the search that are on
 * @param anyone with the named list and the search that are on, whoever owns them
 * @param own the same, with the signed-in user
 * @param unowned the same, with nobody
 */
public record CaseloadCounts(
        long shown,
        long all,
        long mine,
        long registered,
        Map<WorkFilter, Long> work,
        long anyone,
        long own,
        long unowned) {

    public CaseloadCounts {
        work = Map.copyOf(work);
    }
}
