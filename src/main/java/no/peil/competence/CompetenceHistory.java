package no.peil.competence;

import java.util.List;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the mapping of a person: begun, completed, sent back, assured, revised. */
@Component
class CompetenceHistory implements HistorySource {

    private final StageTable stages;

    CompetenceHistory(StageTable stages) {
        this.stages = stages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId person) {
        return stages.of(person).stream()
                .map(stage -> new HistoryEntry(
                        stage.signature().at(),
                        stage.signature().by(),
                        "competence.history." + stage.kind(),
                        List.of(stage.version()),
                        stage.reason()))
                .toList();
    }
}
