package no.peil.caseload.ui;

import java.io.Serializable;
import java.util.List;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.SavedFilterId;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of the list says, and all that it says: coded filters, the order, the selected lines by opaque key, and
 * that a search is on, but not for what.
 *
 * @param filter without words
 * @param search the key under which the user's own memory holds what was searched for; empty for no search
 * @param saved the saved filter that was opened, as long as nothing else is chosen; null for none
 */
record CaseloadState(
        CaseloadFilter filter,
        CaseloadOrder order,
        String search,
        List<ParticipantId> selected,
        @Nullable SavedFilterId saved)
        implements Serializable {

    static final CaseloadState DEFAULT =
            new CaseloadState(CaseloadFilter.NONE, CaseloadOrder.DEFAULT, "", List.of(), null);

    CaseloadState {
        selected = List.copyOf(selected);
    }

    /** Another list, of which nothing is selected yet. */
    CaseloadState with(CaseloadFilter other) {
        return new CaseloadState(other, order, search, List.of(), null);
    }

    CaseloadState with(CaseloadOrder other) {
        return new CaseloadState(filter, other, search, selected, saved);
    }

    CaseloadState searching(String key) {
        return new CaseloadState(filter, order, key, List.of(), null);
    }

    CaseloadState selecting(List<ParticipantId> ids) {
        return new CaseloadState(filter, order, search, ids, saved);
    }

    /** The same as it was kept under a name. */
    CaseloadState of(@Nullable SavedFilterId other) {
        return new CaseloadState(filter, order, search, selected, other);
    }

    /** Whether anything narrows the list. */
    boolean isNarrowed() {
        return !search.isEmpty() || !filter.equals(CaseloadFilter.NONE);
    }
}
