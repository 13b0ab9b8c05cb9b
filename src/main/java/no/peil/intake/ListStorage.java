package no.peil.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.intake.StagedLists.Selection;
import no.peil.intake.StagedLists.StagedLine;
import no.peil.intake.StagedLists.StagedList;
import no.peil.participant.Amendment;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantLedger;
import no.peil.participant.ReceptionCentreService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the lines without errors into the register, and sends the requests for those who are somewhere else. */
@Component
class ListStorage {

    private final StagedLists lists;
    private final ListMatcher matcher;
    private final ParticipantLedger ledger;
    private final TransferDesk transfers;
    private final ReceptionCentreService centres;
    private final AuditService audit;
    private final Reach reach;
    private final Clock clock;

    ListStorage(
            StagedLists lists,
            ListMatcher matcher,
            ParticipantLedger ledger,
            TransferDesk transfers,
            ReceptionCentreService centres,
            AuditService audit,
            Reach reach,
            Clock clock) {
        this.lists = lists;
        this.matcher = matcher;
        this.ledger = ledger;
        this.transfers = transfers;
        this.centres = centres;
        this.audit = audit;
        this.reach = reach;
        this.clock = clock;
    }

    /** Writes a list that has just been matched. */
    void store(StagedList list, Progress progress) {
        var register = RegisterCentres.forStoring(centres);
        reach.ofEverybody("a strictly protected person is beyond the case worker's own reach as soon as stored", () -> {
            int row = 0;
            int done = 0;
            var lines = lists.after(list.id(), row, Selection.TO_STORE, ListMatcher.CHUNK);
            while (!lines.isEmpty()) {
                write(list, lines, register);
                done += lines.size();
                progress.report(Progress.Step.STORING, done);
                row = lines.getLast().row();
                lines = lists.after(list.id(), row, Selection.TO_STORE, ListMatcher.CHUNK);
            }
            requestTransfers(list);
        });
    }

    private void write(StagedList list, List<StagedLine> lines, Centres register) {
        var known = matcher.known(lines);
        var arrivals = new ArrayList<NewParticipant>();
        var households = new ArrayList<@Nullable UUID>();
        var amendments = new ArrayList<Amendment>();
        for (StagedLine line : lines) {
            var said = matcher.read(list, line);
            var person = line.person().map(known::get).orElse(null);
            if (person == null) {
                arrivals.add(LineFacts.newParticipant(said, register, list.fileName()));
                households.add(line.household());
            } else {
                Comparison.of(person, said, line.household(), register, LocalDate.now(clock))
                        .amendment(list.fileName())
                        .ifPresent(amendments::add);
            }
        }
        log(AuditedAction.REGISTERED, ledger.register(arrivals, households));
        ledger.amend(amendments);
        log(AuditedAction.FACT_CHANGED, amendments.stream().map(Amendment::id).toList());
    }

    private void requestTransfers(StagedList list) {
        int row = 0;
        var lines = lists.after(list.id(), row, Selection.TO_TRANSFER, ListMatcher.CHUNK);
        while (!lines.isEmpty()) {
            lines.forEach(line -> transfers.request(Wish.of(matcher.read(list, line), list.fileName()), line.person()));
            row = lines.getLast().row();
            lines = lists.after(list.id(), row, Selection.TO_TRANSFER, ListMatcher.CHUNK);
        }
    }

    private void log(AuditedAction action, Collection<ParticipantId> persons) {
        audit.recordAll(action, persons.stream().map(ParticipantId::value).toList());
    }
}
