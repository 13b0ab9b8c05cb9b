package no.peil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.participant.Amendment;
import no.peil.participant.FactId;
import no.peil.participant.Identity;
import no.peil.participant.KnownParticipant;
import no.peil.participant.LegalFact;
import no.peil.participant.Personalia;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;

/** What a line says otherwise than the register, gathered while the two are compared. */
final class Difference {

    private final KnownParticipant known;
    private final List<FactChange> changes = new ArrayList<>();
    private final List<Message> errors = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<FactId> replaced = new ArrayList<>();
    private final List<LegalFact> added = new ArrayList<>();
    private Personalia personalia;
    private @Nullable UUID household;

    Difference(KnownParticipant known) {
        this.known = known;
        this.personalia = known.personalia();
        this.household = known.household();
    }

    List<FactChange> changes() {
        return List.copyOf(changes);
    }

    List<Message> errors() {
        return List.copyOf(errors);
    }

    /** What to write; empty when the line says nothing new. */
    Optional<Amendment> amendment(String source) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amendment(known.id(), personalia, household, identities, replaced, added, source));
    }

    void show(Column column, @Nullable Object from, @Nullable Object to) {
        var change = FactChange.of(column, from, to);
        if (!change.from().equals(change.to())) {
            changes.add(change);
        }
    }

    void error(Message message) {
        errors.add(message);
    }

    void correct(Personalia corrected) {
        personalia = corrected;
    }

    void moveInWith(UUID members) {
        household = members;
    }

    void add(Identity identity) {
        identities.add(identity);
    }

    void add(LegalFact fact) {
        added.add(fact);
    }

    void replace(RecordedFact old) {
        replaced.add(old.id());
    }

    void replace(RecordedFact old, LegalFact right) {
        replaced.add(old.id());
        added.add(right);
    }
}
