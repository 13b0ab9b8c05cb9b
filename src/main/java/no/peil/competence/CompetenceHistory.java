package no.peil.competence;

import java.util.List;
import java.util.stream.Stream;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
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
        var held = conversations.of(person).stream()
                .map(conversation -> entry(
                        "CONVERSATION",
                        conversation.begun(),
                        conversation.details().reason()));
        var corrected = conversations.corrections(person).stream()
                .map(signature -> entry("CONVERSATION_CORRECTED", signature, ""));
        return Stream.of(reached, held, corrected).flatMap(entries -> entries).toList();
    }

    private static HistoryEntry entry(String what, Signature signature, String reason) {
        @Nullable String why = reason.isEmpty() ? null : reason;
        return new HistoryEntry(signature.at(), signature.by(), "competence.history." + what, List.of(), why);
    }
}
