package no.peil.participant;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the register itself tells of a person's history: facts and personal data, as they came and went. */
@Component
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
class ParticipantHistory implements HistorySource {

    private final FactRepository facts;
    private final PersonaliaChanges changes;
    private final MergeTable merges;

    ParticipantHistory(FactRepository facts, PersonaliaChanges changes, MergeTable merges) {
        this.facts = facts;
        this.changes = changes;
        this.merges = merges;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId id) {
        var recorded = facts.findAllByParticipantIdOrderByRecordedAt(id.value()).stream()
                .map(FactEntity::recorded)
                .toList();
        var history = new ArrayList<HistoryEntry>();
        recorded.forEach(fact -> history.add(came(fact, recorded)));
        recorded.forEach(fact -> went(fact, recorded, history));
        changes.of(id).forEach(change -> history.add(corrected(change)));
        history.addAll(merges.history(id));
        return history;
    }

    private static HistoryEntry came(RecordedFact fact, List<RecordedFact> all) {
        var before = all.stream().filter(fact::comesAfter).findFirst();
        var reason = before.map(RecordedFact::replaced)
                .map(RecordedFact.Replacement::reason)
                .orElse(null);
        List<Object> arguments = before.<List<Object>>map(
                        old -> List.of(fact.fact().kind(), fact.fact(), fact.source(), old.fact()))
                .orElseGet(() -> List.of(fact.fact().kind(), fact.fact(), fact.source()));
        var key = before.map(old -> ends(old.fact(), fact.fact()) ? "history.fact.ended" : "history.fact.corrected")
                .orElse("history.fact.added");
        return new HistoryEntry(fact.recordedAt(), fact.recordedBy(), key, arguments, reason);
    }

    private static boolean ends(LegalFact before, LegalFact after) {
        return before.lastDay() == null && after.lastDay() != null;
    }

    private static void went(RecordedFact fact, List<RecordedFact> all, List<HistoryEntry> history) {
        var gone = fact.replaced();
        if (gone != null && all.stream().noneMatch(later -> later.comesAfter(fact))) {
            history.add(new HistoryEntry(
                    gone.at(),
                    gone.by(),
                    "history.fact.withdrawn",
                    List.of(fact.fact().kind(), fact.fact()),
                    gone.reason()));
        }
    }

    private static HistoryEntry corrected(PersonaliaChange change) {
        return new HistoryEntry(
                change.changedAt(),
                change.changedBy(),
                "history.personalia.corrected",
                List.of(change),
                change.reason());
    }
}
