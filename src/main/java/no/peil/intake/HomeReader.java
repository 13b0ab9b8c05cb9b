package no.peil.intake;

import java.time.LocalDate;
import java.util.function.Function;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/** Reads where the person lives: {@code opphold} says which of the other columns are asked for. */
final class HomeReader {

    private final LineCells cells;
    private final LocalDate today;

    HomeReader(LineCells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The home, or null when it cannot be read, which is then told. */
    PersonLine.@Nullable Home read(
            Function<String, MunicipalityNumber> municipalityOf,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate arrivedOn) {
        ResidenceKind where = cells.require(Column.RESIDENCE, CellValues::place);
        MunicipalityNumber municipality = cells.read(Column.MUNICIPALITY, municipalityOf);
        LocalDate settledOn = cells.date(Column.SETTLED_ON);
        Boolean byAgreement = cells.read(Column.BY_AGREEMENT, CellValues::answer);
        String centre = cells.read(Column.CENTRE, CellValues::composed);
        if (where == null) {
            return null;
        }
        return switch (where) {
            case MUNICIPALITY -> {
                need(Column.MUNICIPALITY);
                need(Column.SETTLED_ON);
                need(Column.BY_AGREEMENT);
                notAskedFor(Column.CENTRE);
                checkSettled(settledOn, grantedOn, arrivedOn);
                yield new PersonLine.Home(where, municipality, settledOn, byAgreement, null);
            }
            case RECEPTION_CENTRE -> {
                need(Column.MUNICIPALITY);
                notAskedFor(Column.SETTLED_ON);
                notAskedFor(Column.BY_AGREEMENT);
                yield new PersonLine.Home(where, municipality, null, null, centre);
            }
            case ABROAD -> {
                notAskedFor(Column.SETTLED_ON);
                notAskedFor(Column.BY_AGREEMENT);
                notAskedFor(Column.CENTRE);
                yield new PersonLine.Home(where, municipality, null, null, null);
            }
            case SVALBARD -> {
                notAskedFor(Column.MUNICIPALITY);
                notAskedFor(Column.SETTLED_ON);
                notAskedFor(Column.BY_AGREEMENT);
                notAskedFor(Column.CENTRE);
                yield new PersonLine.Home(where, null, null, null, null);
            }
        };
    }

    private void checkSettled(
            @Nullable LocalDate settledOn, @Nullable LocalDate grantedOn, @Nullable LocalDate arrivedOn) {
        if (settledOn == null) {
            return;
        }
        if (settledOn.isAfter(today)) {
            cells.warning(Column.SETTLED_ON, "intake.in-future");
        }
        if (grantedOn != null && settledOn.isBefore(grantedOn)) {
            cells.warning(Column.SETTLED_ON, "intake.settled-before-granted", grantedOn);
        }
        if (arrivedOn != null && settledOn.isBefore(arrivedOn)) {
            cells.warning(Column.SETTLED_ON, "intake.settled-before-entry", arrivedOn);
        }
    }

    private void need(Column column) {
        if (!cells.isGiven(column)) {
            cells.error(column, "intake.missing-for-place", cells.text(Column.RESIDENCE));
        }
    }

    private void notAskedFor(Column column) {
        if (cells.isGiven(column)) {
            cells.warning(column, "intake.not-asked-for", cells.text(Column.RESIDENCE));
        }
    }
}
