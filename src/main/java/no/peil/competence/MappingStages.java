package no.peil.competence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the mappings of many persons have come, in one statement, within the caller's transaction and reach. */
@Component
public class MappingStages {

    private final RecordTable records;

    MappingStages(RecordTable records) {
        this.records = records;
    }

    /** The stages of those among these persons whose mapping has begun. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, MappingStage> of(Collection<ParticipantId> persons) {
        return records.without(persons).values().stream()
                .collect(toMap(CompetenceRecord::participant, CompetenceRecord::stage));
    }
}
