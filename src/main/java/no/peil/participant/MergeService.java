package no.peil.participant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.participant.MergeTable.Merge;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two registrations of one person one (<i>slår sammen</i>), and two again within thirty days. Nothing is lost: every row
 * of the one that is merged goes to the one that is kept, and each is written down, so that it can go back.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class MergeService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final String WHY_EVERYBODY =
            "the user may see both persons; what hangs on them belongs to several bodies, and the merged one to nobody";

    private final ParticipantLedger ledger;
    private final MergeTable merges;
    private final Merging merging;
    private final Reach reach;
    private final AuditService audit;
    private final Clock clock;

    MergeService(
            ParticipantLedger ledger,
            MergeTable merges,
            Merging merging,
            Reach reach,
            AuditService audit,
            Clock clock) {
        this.ledger = ledger;
        this.merges = merges;
        this.merging = merging;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes two registrations one.
     *
     * @throws Refusal when one of them is out of the user's reach, has been changed or merged by another, when they belong to
     *     two municipalities, or when the user has not chosen between facts that differ
     */
    @Transactional
    public MergeId merge(MergeOrder order) {
        if (order.reason().isBlank()) {
            throw new Refusal("merge.reason-missing");
        }
        var both = List.of(order.kept(), order.merged());
        lock(order, both);
        var known = ledger.read(both);
        var kept = Objects.requireNonNull(known.get(order.kept()));
        var merged = Objects.requireNonNull(known.get(order.merged()));
        if (kept.municipality() != null
                && merged.municipality() != null
                && !kept.municipality().equals(merged.municipality())) {
            throw new Refusal("merge.two-municipalities");
        }
        var plan = MergePlan.of(kept, merged, order);
        var id = reach.ofEverybody(WHY_EVERYBODY, () -> merging.carryOut(kept, merged, plan, order));
        audit.recordAll(
                AuditedAction.MERGED, both.stream().map(ParticipantId::value).toList());
        return id;
    }

    /** The merges of the user's persons that can still be undone, newest first. */
    @Transactional(readOnly = true)
    public List<RecentMerge> recent() {
        return merges.recent(SignedInUser.required()
                .municipality()
                .map(MunicipalityNumber::value)
                .orElse(null));
    }

    /**
     * Makes two persons of one again, each with the rows that it had.
     *
     * @throws Refusal after thirty days, or when something has happened since that does not let itself be divided
     */
    @Transactional
    public void undo(MergeId id) {
        var seen = merges.find(id).orElseThrow(() -> new Refusal("participant.not-found"));
        if (merges.lock(List.of(seen.leadsTo())).isEmpty()) {
            throw new Refusal("participant.not-found");
        }
        reach.ofEverybody(WHY_EVERYBODY, () -> {
            merges.lock(List.of(seen.kept(), seen.merged()));
            var merge = merges.find(id).orElseThrow();
            requireUndoable(merge);
            merging.takeBack(merge);
        });
        audit.recordAll(
                AuditedAction.UNMERGED,
                List.of(seen.kept().value(), seen.merged().value()));
    }

    /** Waits for whoever is at it, and looks whether the two are as the user saw them. */
    private void lock(MergeOrder order, List<ParticipantId> both) {
        var versions = merges.lock(both);
        if (versions.size() < 2) {
            throw new Refusal(merges.isAnyMerged(both) ? "merge.done-by-another" : "participant.not-found");
        }
        if (versions.getOrDefault(order.kept(), -1L) != order.keptVersion()
                || versions.getOrDefault(order.merged(), -1L) != order.mergedVersion()) {
            throw new Refusal("participant.changed-by-another");
        }
    }

    private void requireUndoable(Merge merge) {
        if (merge.undone()) {
            throw new Refusal("merge.undone-by-another");
        }
        if (LocalDate.now(clock).isAfter(merge.lastDay())) {
            throw new Refusal("merge.too-late", DAY.format(merge.lastDay()));
        }
        if (!merge.leadsTo().equals(merge.kept())) {
            throw new Refusal("merge.merged-again");
        }
        if (merging.factsHaveChanged(merge)) {
            throw new Refusal("merge.facts-changed");
        }
    }
}
