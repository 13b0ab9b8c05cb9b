package no.peil.competence;

import java.util.ArrayList;
import java.util.List;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the mapping of a person: begun, completed, assured. */
@Component
class CompetenceHistory implements HistorySource {

    private final RecordTable records;

    CompetenceHistory(RecordTable records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId person) {
        var entries = new ArrayList<HistoryEntry>();
        records.without(List.of(person)).values().forEach(record -> {
            entries.add(entry(record.started(), "competence.history.started"));
            if (record.completed() != null) {
                entries.add(entry(record.completed(), "competence.history.completed"));
            }
            if (record.assurance() != null) {
                entries.add(entry(
                        record.assurance().signature(),
                        "competence.history.assured",
                        record.assurance().on()));
            }
        });
        return entries;
    }

    private static HistoryEntry entry(Signature signature, String key, Object... arguments) {
        return new HistoryEntry(signature.at(), signature.by(), key, List.of(arguments), null);
    }
}
