package no.peil.participant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person as their page shows them.
 *
 * @param identities masked until asked for
 * @param municipality the one that answers for the person now; null when only IMDi does
 * @param version of the personal data, to be handed back with a correction
 */
public record ParticipantDetails(
        ParticipantId id,
        Personalia personalia,
        List<Identity> identities,
        @Nullable MunicipalityNumber municipality,
        @Nullable UUID household,
        List<RecordedFact> facts,
        long version) {

    /** The facts that count, oldest record first. */
    public List<LegalFact> inForce() {
        return facts.stream()
                .filter(RecordedFact::inForce)
                .map(RecordedFact::fact)
                .toList();
    }

    /** What came instead of a fact that was corrected or ended; empty when it was withdrawn, or is in force. */
    public Optional<RecordedFact> successor(FactId id) {
        return facts.stream()
                .filter(fact -> fact.id().equals(id))
                .flatMap(old -> facts.stream().filter(fact -> fact.comesAfter(old)))
                .findFirst();
    }

    /** The identity of a kind that is in use, else one that has been. */
    public Optional<Identity> identity(IdentityKind kind) {
        return identities.stream()
                .filter(identity -> identity.kind() == kind)
                .min(Comparator.comparing(identity -> identity.validTo() != null));
    }
}
