package no.peil.caseload;

import java.util.ArrayList;
import java.util.List;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What became of an assignment, line by line in the order of the list. */
public record Assigned(List<Line> lines) {

    /** Nothing yet. */
    public static final Assigned NOTHING = new Assigned(List.of());

    public Assigned {
        lines = List.copyOf(lines);
    }

    /** How many got the new owner. */
    public int given() {
        return (int)
                lines.stream().filter(line -> line.outcome() == Outcome.GIVEN).count();
    }

    /** Those who did not get the new owner, each with the reason. */
    public List<Line> notGiven() {
        return lines.stream().filter(line -> line.outcome() != Outcome.GIVEN).toList();
    }

    /** Those whom somebody else was given in the meantime, with their owner now. */
    public List<Seen> taken() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.TAKEN)
                .map(line -> new Seen(line.id(), line.owner()))
                .toList();
    }

    /** This and what came after it. */
    public Assigned and(Assigned next) {
        var both = new ArrayList<>(lines);
        both.addAll(next.lines());
        return new Assigned(both);
    }

    /** What became of one line. */
    public enum Outcome {
        /** Got the new owner, or was put back to nobody. */
        GIVEN,
        /** Had that owner already. */
        ALREADY,
        /** Had got another owner since the user saw the list, and stays there. */
        TAKEN,
        /** Is no longer within the user's reach. */
        OUT_OF_REACH
    }

    /**
     * One person.
     *
     * @param owner the owner now; null for nobody, or for somebody out of reach
     */
    public record Line(
            ParticipantId id, Outcome outcome, @Nullable String owner) {}
}
