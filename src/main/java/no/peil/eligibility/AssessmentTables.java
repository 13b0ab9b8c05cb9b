package no.peil.eligibility;

import java.util.List;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import org.springframework.stereotype.Component;

/**
 * What the law has said of a person goes with them. How the assessment stands, and what a study of a change found, are each
 * registration's own: the first is derived anew, the second was true of the persons as they were.
 */
@Component
class AssessmentTables implements MergedTables {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("assessment").shown());
    }
}
