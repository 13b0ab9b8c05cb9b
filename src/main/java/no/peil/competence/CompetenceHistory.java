package no.peil.competence;

import java.util.List;
import java.util.stream.Stream;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the mapping of a person: begun, completed, sent back, assured, revised; and the conversations of it. */
@Component
class CompetenceHistory implements HistorySource {

    private final StageTable stages;
    private final ConversationTable conversations;

    CompetenceHistory(StageTable stages, ConversationTable conversations) {
        this.stages = stages;
        this.conversations = conversations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId person) {
        var reached = stages.of(person).stream()
                .map(stage -> new HistoryEntry(
                        stage.signature().at(),
                        stage.signature().by(),
                        "competence.history." + stage.kind(),
                        List.of(stage.version()),
                        stage.reason()));
        var spoken = conversations.history(person).stream()
                .map(written -> new HistoryEntry(
                        written.signature().at(),
                        written.signature().by(),
                        written.corrected()
                                ? "competence.history.CONVERSATION_CORRECTED"
                                : "competence.history.CONVERSATION",
                        List.of(),
                        written.reason()));
        return Stream.concat(reached, spoken).toList();
    }
}
