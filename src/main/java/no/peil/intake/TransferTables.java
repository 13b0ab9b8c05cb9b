package no.peil.intake;

import java.util.List;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import org.springframework.stereotype.Component;

/** The requests to hand a person over go with them. */
@Component
class TransferTables implements MergedTables {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("transfer_subject").withKey("request_id"));
    }
}
