package no.peil.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.peil.common.Permit;
import no.peil.participant.KnownParticipant;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * Compares a permit: one granted later is new, and the old becomes the earlier permit; the same day with another ground is a
 * correction; an earlier day is an error.
 */
final class PermitComparison {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private final PersonLine line;
    private final Difference difference;
    private final List<RecordedFact> permits;

    PermitComparison(KnownParticipant known, PersonLine line, Difference difference) {
        this.line = line;
        this.difference = difference;
        this.permits = known.facts().stream()
                .filter(fact -> fact.fact() instanceof PermitHeld)
                .sorted(Comparator.comparing(fact -> held(fact).grantedOn(), UNKNOWN_FIRST))
                .toList();
    }

    void compare() {
        PermitHeld said = LineFacts.permit(line);
        if (permits.isEmpty()) {
            showFrom(null, said);
            difference.add(said);
        } else {
            compare(permits.getLast(), held(permits.getLast()), said);
        }
        compareEarlier(line.background().earlierPermit());
    }

    private void compare(RecordedFact recorded, PermitHeld current, PermitHeld said) {
        if (sameGround(current, said) && Objects.equals(current.grantedOn(), said.grantedOn())) {
            return;
        }
        switch (order(current, said)) {
            case LATER -> {
                showFrom(current, said);
                difference.add(said);
            }
            case SAME -> {
                showFrom(current, said);
                difference.replace(
                        recorded,
                        new PermitHeld(
                                said.permit(),
                                said.asWritten(),
                                said.grantedOn(),
                                current.validFrom(),
                                current.validTo()));
            }
            case EARLIER ->
                difference.error(
                        current.grantedOn() == null
                                ? Message.error(Column.GRANTED_ON, "", "intake.granted-earlier-than-unknown")
                                : Message.error(
                                        Column.GRANTED_ON,
                                        said.grantedOn() == null
                                                ? ""
                                                : said.grantedOn().toString(),
                                        "intake.granted-earlier",
                                        current.grantedOn()));
        }
    }

    /** An applicant has no permit yet, so that any permit is later and none is followed by an application. */
    private static Order order(PermitHeld current, PermitHeld said) {
        if (said.grantedOn() == null) {
            return current.grantedOn() == null ? Order.SAME : Order.EARLIER;
        }
        if (current.grantedOn() == null) {
            return current.permit() == Permit.APPLICANT && said.permit() != Permit.APPLICANT ? Order.LATER : Order.SAME;
        }
        int days = said.grantedOn().compareTo(current.grantedOn());
        return days > 0 ? Order.LATER : days < 0 ? Order.EARLIER : Order.SAME;
    }

    /** A list does not date the earlier permit: it is enough that the register knows of one on that ground. */
    private void compareEarlier(@Nullable Permit earlier) {
        if (earlier == null) {
            return;
        }
        boolean replacedByNewer = order(line, permits) == Order.LATER;
        var before = replacedByNewer || permits.isEmpty() ? permits : permits.subList(0, permits.size() - 1);
        if (before.stream().anyMatch(fact -> held(fact).permit() == earlier)) {
            return;
        }
        var said = new PermitHeld(earlier, null, null, null, null);
        var undated =
                before.stream().filter(fact -> held(fact).grantedOn() == null).findFirst();
        difference.show(
                Column.EARLIER_PERMIT, undated.map(PermitComparison::held).orElse(null), earlier);
        undated.ifPresentOrElse(old -> difference.replace(old, said), () -> difference.add(said));
    }

    private static Order order(PersonLine line, List<RecordedFact> permits) {
        return permits.isEmpty() ? Order.SAME : order(held(permits.getLast()), LineFacts.permit(line));
    }

    private void showFrom(@Nullable PermitHeld current, PermitHeld said) {
        difference.show(Column.PERMIT, current, said);
        difference.show(Column.GRANTED_ON, current == null ? null : current.grantedOn(), said.grantedOn());
    }

    /** Two ways of writing what does not name one permit say the same: that it must be found out. */
    private static boolean sameGround(PermitHeld one, PermitHeld other) {
        return one.permit() == other.permit();
    }

    private static PermitHeld held(RecordedFact fact) {
        return (PermitHeld) fact.fact();
    }

    private enum Order {
        EARLIER,
        SAME,
        LATER
    }
}
