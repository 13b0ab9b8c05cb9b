package no.peil.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ResidenceKind;
import no.peil.intake.PersonLine.Home;
import no.peil.participant.KnownParticipant;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * Compares where the person lives: a later date, or another place, is a new residence that ends the old one the day before;
 * the same date with another value is a correction; an earlier date is an error.
 */
final class ResidenceComparison {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private final Home home;
    private final Centres centres;
    private final LocalDate today;
    private final Difference difference;
    private final List<RecordedFact> residences;

    ResidenceComparison(KnownParticipant known, Home home, Centres centres, LocalDate today, Difference difference) {
        this.home = home;
        this.centres = centres;
        this.today = today;
        this.difference = difference;
        this.residences = known.facts().stream()
                .filter(fact -> fact.fact() instanceof Residence)
                .sorted(Comparator.comparing(fact -> residence(fact).from(), UNKNOWN_FIRST))
                .toList();
    }

    void compare() {
        if (home.settledOn() == null) {
            compareUndated();
        } else if (residences.isEmpty()) {
            begin();
        } else {
            compareSettled(residences.getLast(), home.settledOn());
        }
    }

    private void compareSettled(RecordedFact recorded, LocalDate settledOn) {
        var current = residence(recorded);
        if (current.from() == null) {
            if (isHere(current)) {
                correct(recorded);
            } else {
                move(residences, settledOn);
            }
        } else if (settledOn.isAfter(current.from())) {
            move(residences, settledOn);
        } else if (settledOn.isBefore(current.from())) {
            difference.error(
                    Message.error(Column.SETTLED_ON, settledOn.toString(), "intake.settled-earlier", current.from()));
        } else if (!isHere(current) || !Objects.equals(current.byAgreement(), home.byAgreement())) {
            correct(recorded);
        }
    }

    /**
     * Abroad, in a reception centre and on Svalbard a list gives no date: it tells where the person is today, and who was
     * somewhere else has moved by now.
     */
    private void compareUndated() {
        var begun =
                residences.stream().filter(fact -> hasBegun(residence(fact))).toList();
        if (begun.isEmpty()) {
            begin();
            return;
        }
        var current = residence(begun.getLast());
        var centre = centreName(current);
        boolean otherCentre =
                home.centre() != null && centre.isPresent() && !centre.get().equals(home.centre());
        boolean otherMunicipality = home.municipality() != null && !isHere(current);
        if (current.where() != home.where()
                || home.where() == ResidenceKind.RECEPTION_CENTRE && (otherMunicipality || otherCentre)) {
            move(begun, today);
        } else if (otherMunicipality || home.centre() != null && centre.isEmpty()) {
            correct(begun.getLast());
        }
    }

    private void begin() {
        show(null);
        difference.add(LineFacts.residence(home, centres));
    }

    private void correct(RecordedFact recorded) {
        var current = residence(recorded);
        show(current);
        difference.replace(
                recorded,
                new Residence(
                        home.where(),
                        home.municipality(),
                        LineFacts.centre(home, centres),
                        home.settledOn() == null ? current.from() : home.settledOn(),
                        current.to(),
                        home.byAgreement()));
    }

    private void move(List<RecordedFact> before, LocalDate movedOn) {
        show(residence(before.getLast()));
        before.stream().filter(fact -> residence(fact).to() == null).forEach(old -> {
            var left = residence(old);
            difference.replace(
                    old,
                    new Residence(
                            left.where(),
                            left.municipality(),
                            left.centre(),
                            left.from(),
                            lastDay(left, movedOn),
                            left.byAgreement()));
        });
        difference.add(new Residence(
                home.where(), home.municipality(), LineFacts.centre(home, centres), movedOn, null, home.byAgreement()));
    }

    /** The day before moving; a residence that began on the very day cannot end before it. */
    private static LocalDate lastDay(Residence left, LocalDate movedOn) {
        var dayBefore = movedOn.minusDays(1);
        return left.from() != null && left.from().isAfter(dayBefore) ? left.from() : dayBefore;
    }

    private boolean hasBegun(Residence residence) {
        return residence.from() == null || !residence.from().isAfter(today);
    }

    private boolean isHere(Residence current) {
        return current.where() == home.where() && Objects.equals(current.municipality(), home.municipality());
    }

    private Optional<String> centreName(Residence residence) {
        return Optional.ofNullable(residence.centre()).map(centres::name);
    }

    private void show(@Nullable Residence from) {
        var before = Optional.ofNullable(from);
        difference.show(Column.RESIDENCE, before.map(Residence::where).orElse(null), home.where());
        if (home.where() != ResidenceKind.SVALBARD && home.municipality() != null) {
            difference.show(
                    Column.MUNICIPALITY,
                    before.map(Residence::municipality)
                            .map(MunicipalityNumber::value)
                            .orElse(null),
                    home.municipality().value());
        }
        if (home.settledOn() != null) {
            var settled = before.filter(residence -> residence.where() == ResidenceKind.MUNICIPALITY);
            difference.show(Column.SETTLED_ON, settled.map(Residence::from).orElse(null), home.settledOn());
            difference.show(
                    Column.BY_AGREEMENT, settled.map(Residence::byAgreement).orElse(null), home.byAgreement());
        }
        if (home.centre() != null) {
            difference.show(Column.CENTRE, before.flatMap(this::centreName).orElse(null), home.centre());
        }
    }

    private static Residence residence(RecordedFact fact) {
        return (Residence) fact.fact();
    }
}
