package no.peil.participant;

import java.util.List;
import java.util.Objects;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.participant.MergeTable.Merge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a merge out, and takes it back. Works in the caller's transaction, and needs the reach of everybody. */
@Component
class Merging {

    private final ParticipantLedger ledger;
    private final PersonaliaChanges changes;
    private final MergeTable merges;
    private final MergedRows rows;
    private final MergedFacts facts;
    private final MergedPersons persons;
    private final ApplicationEventPublisher events;

    Merging(
            ParticipantLedger ledger,
            PersonaliaChanges changes,
            MergeTable merges,
            MergedRows rows,
            MergedFacts facts,
            MergedPersons persons,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.changes = changes;
        this.merges = merges;
        this.rows = rows;
        this.facts = facts;
        this.persons = persons;
        this.events = events;
    }

    MergeId carryOut(KnownParticipant kept, KnownParticipant merged, MergePlan plan, MergeOrder order) {
        rows.check(kept.id(), merged.id());
        var user = SignedInUser.required();
        var id = merges.begin(kept.id(), merged, order, user);
        var merge = merges.find(id).orElseThrow();
        boolean byImdi = persons.loadedByImdi(kept.id()) || persons.loadedByImdi(merged.id());
        var belonging = Belonging.of(plan.inForce());
        var own = user.municipality().map(MunicipalityNumber::value);
        boolean stays =
                own.map(number -> number.equals(belonging.municipality())).orElse(byImdi || belonging.ofImdi());
        if (!stays) {
            throw new Refusal("merge.leaves-your-reach");
        }
        var legacies = rows.legacies(merge);
        facts.endNumbers(merge);
        rows.move(merge);
        facts.setAside(merge, plan.setAside());
        changes.keep(kept.id(), kept.personalia(), plan.personalia(), order.source(), order.reason());
        persons.empty(merge);
        persons.keep(
                merge,
                plan.personalia(),
                kept.household() == null ? merged.household() : kept.household(),
                byImdi,
                belonging);
        events.publishEvent(new ParticipantsChanged(List.of(kept.id(), merged.id())));
        rows.inherit(merge, legacies);
        return id;
    }

    /** Whether a fact that was moved has been corrected, ended or withdrawn since. */
    boolean factsHaveChanged(Merge merge) {
        return facts.haveChanged(merge);
    }

    void takeBack(Merge merge) {
        facts.bringBack(merge);
        facts.useNumbersAgain(merge);
        rows.moveBack(merge);
        var before = personalia(merge.kept());
        persons.restore(merge, merge.kept());
        persons.restore(merge, merge.merged());
        var kept = Objects.requireNonNull(ledger.read(List.of(merge.kept())).get(merge.kept()));
        changes.keep(merge.kept(), before, kept.personalia(), merge.source(), null);
        persons.belongsTo(
                merge.kept(),
                Belonging.of(kept.facts().stream().map(RecordedFact::fact).toList()));
        merges.undone(merge.id(), SignedInUser.required());
        events.publishEvent(new ParticipantsChanged(List.of(merge.kept(), merge.merged())));
        rows.giveBack(merge);
    }

    private Personalia personalia(ParticipantId person) {
        return Objects.requireNonNull(ledger.read(List.of(person)).get(person)).personalia();
    }
}
