package no.peil.caseload.ui;

import java.io.Serializable;
import java.util.List;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.participant.ParticipantId;

/**
 * What the URL of the list says, and all that it says: coded filters, the order, the selected lines by opaque key, and
 * that a search is on, but not for what.
 *
 * @param filter without words
 * @param search the key under which the user's own memory holds what was searched for; empty for no search
 */
record CaseloadState(CaseloadFilter filter, CaseloadOrder order, String search, List<ParticipantId> selected)
        implements Serializable {

    static final CaseloadState DEFAULT = new CaseloadState(CaseloadFilter.NONE, CaseloadOrder.DEFAULT, "", List.of());

    CaseloadState {
        selected = List.copyOf(selected);
    }

    /** Another list, of which nothing is selected yet. */
    CaseloadState with(CaseloadFilter other) {
        return new CaseloadState(other, order, search, List.of());
    }

    CaseloadState with(CaseloadOrder other) {
        return new CaseloadState(filter, other, search, selected);
    }

    CaseloadState searching(String key) {
        return new CaseloadState(filter, order, key, List.of());
    }

    CaseloadState selecting(List<ParticipantId> ids) {
        return new CaseloadState(filter, order, search, ids);
    }

    /** Whether anything narrows the list. */
    boolean isNarrowed() {
        return !search.isEmpty() || !filter.equals(CaseloadFilter.NONE);
    }
}
