package no.peil.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import no.peil.caseload.CaseloadFilter;

/** The way to the work list, for every number that leads to its persons. */
public final class CaseloadNavigation {

    static final String ROUTE = "portefolje";

    private CaseloadNavigation() {}

    /** Where the list of this filter is inside Peil. What was searched for does not go with it. */
    public static String path(CaseloadFilter filter) {
        return path(CaseloadState.DEFAULT.with(filter.searching("")));
    }

    /** Opens the list of this filter. */
    public static void toList(CaseloadFilter filter) {
        to(CaseloadState.DEFAULT.with(filter.searching("")));
    }

    static String path(CaseloadState state) {
        return new Location(ROUTE, CaseloadAddress.write(state)).getPathWithQueryParameters();
    }

    static void to(CaseloadState state) {
        UI.getCurrent().navigate(ROUTE, CaseloadAddress.write(state));
    }
}
