package no.peil.competence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The whole records of many persons, in as many statements as of one, within the caller's transaction and reach. */
@Component
public class CompetenceRecords {

    private final RecordTable records;
    private final ItemTables items;

    CompetenceRecords(RecordTable records, ItemTables items) {
        this.records = records;
        this.items = items;
    }

    /** The records of those among these persons whose mapping has begun. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, CompetenceRecord> of(Collection<ParticipantId> persons) {
        var found = items.byRecord(persons);
        return records.withSections(persons).stream()
                .map(record -> record.with(found.getOrDefault(record.id(), List.of())))
                .collect(toMap(CompetenceRecord::participant, record -> record));
    }
}
