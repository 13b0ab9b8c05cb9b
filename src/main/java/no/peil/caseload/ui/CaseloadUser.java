package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.CaseloadCounts;
import no.peil.common.ui.Numbers;

/**
 * For whom the list is shown.
 *
 * @param place the name of the municipality; empty for IMDi
 */
record CaseloadUser(String place, List<Colleague> colleagues, RowWords words, DetailLabels labels) {

    boolean isOfImdi() {
        return place.isEmpty();
    }

    /** Display names by username. */
    Map<String, String> names() {
        return colleagues.stream().collect(Collectors.toMap(Colleague::username, Colleague::displayName));
    }

    /** How many there are in all, and how many are one's own. */
    String lead(CaseloadCounts counts) {
        return isOfImdi()
                ? translate("caseload.lead.imdi", counts.all(), Numbers.format(counts.all()))
                : translate(
                        "caseload.lead",
                        counts.all(),
                        Numbers.format(counts.all()),
                        place,
                        counts.mine(),
                        Numbers.format(counts.mine()));
    }
}
