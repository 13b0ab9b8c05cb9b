package no.peil.caseload;

import java.util.List;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import org.springframework.stereotype.Component;

/** Whose the person was, what was waited for and who tried to reach them goes with them; the row of the work list is derived anew, all but its owner. */
@Component
class CaseloadTables implements MergedTables {

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("caseload_assignment"),
                MergedTable.of("caseload_waiting"),
                MergedTable.of("caseload_basis_review"),
                MergedTable.of("caseload_contact"),
                MergedTable.of("caseload_reminder"));
    }

    @Override
    public List<Inherited> inherited() {
        return List.of(new Inherited("caseload_row", "owner"));
    }
}
