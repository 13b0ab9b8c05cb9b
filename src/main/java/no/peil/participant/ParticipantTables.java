package no.peil.participant;

import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers, facts and corrections of a person, and the registrations that led to them before. */
@Component
class ParticipantTables implements MergedTables {

    static final String IDENTITY = "participant_identity";
    static final String FACT = "participant_fact";

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of(IDENTITY),
                MergedTable.of(FACT),
                MergedTable.of("participant_change"),
                MergedTable.of("participant_merge").ownedBy("leads_to"));
    }
}
