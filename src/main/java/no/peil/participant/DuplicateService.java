package no.peil.participant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.PersonComparison.ComparedFacts;
import no.peil.participant.PersonComparison.ComparedField;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registrations that may be of one person (<i>mulige dubletter</i>): proposed, compared, and marked as two persons. Nobody
 * outside the user's reach is ever part of it. {@link MergeService} makes them one.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class DuplicateService {

    private final DuplicateTable duplicates;
    private final ParticipantLedger ledger;
    private final MergeTable merges;
    private final AuditService audit;

    DuplicateService(DuplicateTable duplicates, ParticipantLedger ledger, MergeTable merges, AuditService audit) {
        this.duplicates = duplicates;
        this.ledger = ledger;
        this.merges = merges;
        this.audit = audit;
    }

    /** The pairs that look like one person, the likely ones first. */
    @Transactional(readOnly = true)
    public List<DuplicatePair> proposals() {
        return duplicates.pairs(SignedInUser.required()).stream()
                .sorted(Comparator.comparing(pair -> pair.resemblance().band()))
                .toList();
    }

    /** Lays two persons side by side, and logs that both were opened; empty unless both are within the user's reach. */
    @Transactional
    public Optional<PersonComparison> compare(ParticipantId one, ParticipantId other) {
        var both = List.of(one, other);
        var versions = merges.versions(both);
        var known = ledger.read(both);
        var first = known.get(one);
        var second = known.get(other);
        if (first == null || second == null || one.equals(other)) {
            return Optional.empty();
        }
        audit.recordAll(
                AuditedAction.OPENED, both.stream().map(ParticipantId::value).toList());
        return Optional.of(new PersonComparison(
                first,
                versions.getOrDefault(one, 0L),
                second,
                versions.getOrDefault(other, 0L),
                fields(first.personalia(), second.personalia()),
                facts(first, second),
                duplicates.contents(one, other),
                duplicates.marked(one, other).orElse(null)));
    }

    /**
     * Keeps, with the user's name and the date, that these are two persons. They are not proposed again unless what is known
     * of them changes.
     *
     * @throws Refusal when one of them is not within the user's reach
     */
    @Transactional
    public void notSame(ParticipantId one, ParticipantId other) {
        var both = List.of(one, other);
        if (merges.versions(both).size() < both.size()) {
            throw new Refusal("participant.not-found");
        }
        duplicates.mark(one, other, SignedInUser.required());
        audit.recordAll(
                AuditedAction.NOT_SAME, both.stream().map(ParticipantId::value).toList());
    }

    private static List<ComparedField> fields(Personalia one, Personalia other) {
        var others = other.values();
        return one.values().entrySet().stream()
                .filter(field -> !field.getKey().equals(Personalia.PROTECTION))
                .map(field -> new ComparedField(
                        field.getKey(),
                        field.getValue().orElse(null),
                        others.getOrDefault(field.getKey(), Optional.empty()).orElse(null)))
                .toList();
    }

    private static List<ComparedFacts> facts(KnownParticipant one, KnownParticipant other) {
        return Stream.of(FactKind.values())
                .map(kind -> new ComparedFacts(kind, of(kind, one), of(kind, other)))
                .filter(facts -> !facts.one().isEmpty() || !facts.other().isEmpty())
                .toList();
    }

    private static List<LegalFact> of(FactKind kind, KnownParticipant person) {
        return person.facts().stream()
                .map(RecordedFact::fact)
                .filter(fact -> fact.kind() == kind)
                .toList();
    }
}
