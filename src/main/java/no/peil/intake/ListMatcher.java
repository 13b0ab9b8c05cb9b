package no.peil.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.access.Reach;
import no.peil.common.MunicipalityNumber;
import no.peil.common.TestNumbers;
import no.peil.intake.PersonList.Row;
import no.peil.intake.StagedLists.Finding;
import no.peil.intake.StagedLists.Selection;
import no.peil.intake.StagedLists.StagedLine;
import no.peil.intake.StagedLists.StagedList;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.KnownParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantLedger;
import no.peil.participant.ReceptionCentreService;
import org.springframework.stereotype.Component;

/** Finds out for each line of a list whom it is about, and what it says otherwise than the register. */
@Component
class ListMatcher {

    /** How many lines are held in memory at a time. */
    static final int CHUNK = 500;

    private final StagedLists lists;
    private final Recognition recognition;
    private final ParticipantLedger ledger;
    private final ReceptionCentreService centres;
    private final MunicipalityRegister municipalities;
    private final TestNumbers testNumbers;
    private final Reach reach;
    private final Clock clock;

    ListMatcher(
            StagedLists lists,
            Recognition recognition,
            ParticipantLedger ledger,
            ReceptionCentreService centres,
            MunicipalityRegister municipalities,
            TestNumbers testNumbers,
            Reach reach,
            Clock clock) {
        this.lists = lists;
        this.recognition = recognition;
        this.ledger = ledger;
        this.centres = centres;
        this.municipalities = municipalities;
        this.testNumbers = testNumbers;
        this.reach = reach;
        this.clock = clock;
    }

    /** Compares every line with the register as it is now. */
    void match(StagedList list, Progress progress) {
        recognition.forgetFindings(list.id());
        inReachOfSender(list, () -> {
            recognition.recognise(list.id());
            return true;
        });
        if (list.sender().isPresent()) {
            reach.ofEverybody(
                    "a number may belong to somebody beyond the user's reach; the line is marked and nothing else told",
                    () -> recognition.markTransfers(list.id()));
        }
        inReachOfSender(list, () -> {
            recognition.markContradictions(list.id());
            recognition.gatherHouseholds(list.id());
            compare(list, progress);
            return true;
        });
    }

    /** Reads lines again that have been found to be without errors. */
    PersonLine read(StagedList list, StagedLine line) {
        return validator(list.header(), list.sender())
                .validate(new Row(line.row(), line.cells()))
                .person()
                .orElseThrow(() -> new IllegalStateException("line " + line.row() + " had no errors when it was read"));
    }

    /** The persons whom the lines are about, as far as they are in reach. */
    Map<ParticipantId, KnownParticipant> known(List<StagedLine> lines) {
        return ledger.read(
                lines.stream().flatMap(line -> line.person().stream()).toList());
    }

    LineValidator validator(Header header, Optional<MunicipalityNumber> sender) {
        return new LineValidator(header, municipalities, testNumbers, sender, LocalDate.now(clock));
    }

    private void compare(StagedList list, Progress progress) {
        var preview = RegisterCentres.forPreview(centres);
        int done = 0;
        int row = 0;
        var lines = lists.after(list.id(), row, Selection.TO_COMPARE, CHUNK);
        while (!lines.isEmpty()) {
            var known = known(lines);
            var findings = new ArrayList<Finding>();
            for (StagedLine line : lines) {
                findings.add(finding(line, read(list, line), known, preview));
            }
            lists.conclude(list.id(), findings);
            done += lines.size();
            progress.report(Progress.Step.COMPARING, done);
            row = lines.getLast().row();
            lines = lists.after(list.id(), row, Selection.TO_COMPARE, CHUNK);
        }
    }

    private Finding finding(
            StagedLine line, PersonLine said, Map<ParticipantId, KnownParticipant> known, Centres preview) {
        if (line.person().isEmpty()) {
            return concluded(line, LineChange.NEW, List.of());
        }
        var person = known.get(line.person().get());
        if (person == null) {
            throw new IllegalStateException("recognised, but out of reach: " + line.person());
        }
        var difference = Comparison.of(person, said, line.household(), preview, LocalDate.now(clock));
        if (!difference.errors().isEmpty()) {
            return new Finding(line.row(), LineStatus.ERROR, null, difference.errors(), List.of());
        }
        var change = difference.changes().isEmpty() ? LineChange.UNCHANGED : LineChange.CHANGED;
        return concluded(line, change, difference.changes());
    }

    /** A line that reaches this point has no errors, so that every message it has is a warning. */
    private static Finding concluded(StagedLine line, LineChange change, List<FactChange> changes) {
        var status = line.messages().isEmpty() ? change.status() : LineStatus.WARNING;
        return new Finding(line.row(), status, change, List.of(), changes);
    }

    /** IMDi, the source of such facts, gets true answers for everyone; a municipality for its own. */
    private <T> T inReachOfSender(StagedList list, Supplier<T> work) {
        return list.sender().isPresent()
                ? work.get()
                : reach.ofEverybody(
                        "IMDi's liaison is the source of these facts and may know whom they are about", work);
    }
}
