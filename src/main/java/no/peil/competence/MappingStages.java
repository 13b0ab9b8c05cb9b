package no.peil.competence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the mappings of many persons have come, in one statement each, within the caller's transaction and reach. */
@Component
public class MappingStages {

    private final RecordTable records;
    private final SelfRegistrationTable registrations;

    MappingStages(RecordTable records, SelfRegistrationTable registrations) {
        this.records = records;
        this.registrations = registrations;
    }

    /** The stages of those among these persons whose mapping has begun. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, MappingStage> of(Collection<ParticipantId> persons) {
        return records.without(persons).values().stream()
                .collect(toMap(CompetenceRecord::participant, CompetenceRecord::stage));
    }

    /** Those among these persons who have answered alone, and whose latest answers have been sent in. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<ParticipantId> sentIn(Collection<ParticipantId> persons) {
        return registrations.sentIn(persons);
    }
}
