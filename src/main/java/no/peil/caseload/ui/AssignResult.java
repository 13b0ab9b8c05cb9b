package no.peil.caseload.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import no.peil.caseload.Assigned;
import no.peil.caseload.CaseloadRow;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Says of each person who did not get the new case worker why, and where they are now. */
class AssignResult extends Div {

    private final transient Assigned result;
    private final boolean whole;

    AssignResult(List<CaseloadRow> rows, Assigned result, Map<String, String> names) {
        this.result = result;
        whole = result.notGiven().isEmpty() && result.lines().size() == rows.size();
        addClassName("stack");
        var persons = rows.stream().collect(toMap(CaseloadRow::id, CaseloadRow::listName, (one, same) -> one));
        var list = new UnorderedList();
        result.notGiven().forEach(line -> list.add(new ListItem(words(line, persons, names))));
        add(new Paragraph(getTranslation("caseload.assign.result", Numbers.format(result.given()))), list);
        addClassName("assign-result");
        getElement().setAttribute("role", "status");
    }

    /** Whether everybody got the new case worker. */
    boolean isWhole() {
        return whole;
    }

    /** Says how many were given to whom, and from whom they were taken over. */
    void tell(String to, String from) {
        if (result.given() == 0) {
            return;
        }
        if (from.isEmpty()) {
            Notices.done("caseload.assigned", Numbers.format(result.given()), to);
        } else {
            Notices.done("caseload.taken-over", Numbers.format(result.given()), to, from);
        }
    }

    private String words(Assigned.Line line, Map<ParticipantId, String> persons, Map<String, String> names) {
        return getTranslation(
                "caseload.assign.outcome." + line.outcome(),
                persons.getOrDefault(line.id(), ""),
                name(line.owner(), names));
    }

    private String name(@Nullable String username, Map<String, String> names) {
        return username == null ? getTranslation("caseload.owner.nobody") : names.getOrDefault(username, username);
    }
}
