package no.peil.intake;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import no.peil.common.DufNumber;
import no.peil.common.InvalidValue;
import no.peil.common.MunicipalityNumber;
import no.peil.common.NationalId;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.common.TestNumbers;
import no.peil.common.VisibleText;
import no.peil.intake.PermitWords.Ground;
import no.peil.intake.PersonList.Row;
import no.peil.municipality.Municipality;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/** Reads a line by the import contract: every cell by its table, then the cells against each other. */
final class LineValidator {

    private final Header header;
    private final MunicipalityRegister municipalities;
    private final TestNumbers testNumbers;
    private final Optional<MunicipalityNumber> sender;
    private final LocalDate today;

    /**
     * A validator of the lines under one header.
     *
     * @param sender the municipality that loads the list; empty for IMDi, which may load for all and for none
     */
    LineValidator(
            Header header,
            MunicipalityRegister municipalities,
            TestNumbers testNumbers,
            Optional<MunicipalityNumber> sender,
            LocalDate today) {
        this.header = header;
        this.municipalities = municipalities;
        this.testNumbers = testNumbers;
        this.sender = sender;
        this.today = today;
    }

    ValidatedLine validate(Row row) {
        var cells = new LineCells(header, row.cells());
        cells.refuseCellsBeyondHeader();
        DufNumber duf = cells.read(Column.DUF, DufNumber::parse);
        NationalId nationalId = cells.read(Column.FNR, cell -> NationalId.parse(cell, testNumbers));
        Optional<PersonLine> person = person(cells, duf, nationalId);
        return new ValidatedLine(row.number(), row.cells(), duf, nationalId, person, cells.messages());
    }

    private Optional<PersonLine> person(LineCells cells, @Nullable DufNumber duf, @Nullable NationalId nationalId) {
        checkNumbers(cells, duf);
        String givenName = name(cells, Column.GIVEN_NAME);
        String familyName = name(cells, Column.FAMILY_NAME);
        LocalDate birthDate = birthDate(cells, nationalId);
        String citizenship = cells.require(Column.CITIZENSHIP, CellValues::citizenship);
        Ground ground = ground(cells);
        LocalDate grantedOn = grantedOn(cells, ground, birthDate);
        LocalDate arrivedOn = dateSoFar(cells, Column.ARRIVED_ON);
        PersonLine.Home home = new HomeReader(cells, today).read(this::municipality, grantedOn, arrivedOn);
        checkSender(cells, home);
        LocalDate claimedOn = dateSoFar(cells, Column.CLAIMED_ON);
        String household = cells.read(Column.HOUSEHOLD, CellValues::composed);
        String firstLanguage = cells.read(Column.FIRST_LANGUAGE, CellValues::language);
        String interpreterLanguage = cells.read(Column.INTERPRETER_LANGUAGE, CellValues::language);
        var protection = cells.read(Column.PROTECTION, CellValues::grading);
        var background = background(cells);
        if (cells.hasErrors()
                || givenName == null
                || familyName == null
                || birthDate == null
                || citizenship == null
                || ground == null
                || home == null) {
            return Optional.empty();
        }
        return Optional.of(new PersonLine(
                duf,
                nationalId,
                givenName,
                familyName,
                birthDate,
                citizenship,
                ground,
                grantedOn,
                arrivedOn,
                home,
                household,
                claimedOn,
                firstLanguage,
                interpreterLanguage,
                protection,
                background));
    }

    private void checkNumbers(LineCells cells, @Nullable DufNumber duf) {
        if (!cells.isGiven(Column.DUF) && !cells.isGiven(Column.FNR)) {
            cells.error(Column.DUF, "intake.no-number");
        }
        if (duf != null && !duf.hasPossibleYear(Year.from(today))) {
            cells.warning(Column.DUF, "intake.duf-year");
        } else if (duf != null && !duf.hasRightCheckDigits()) {
            cells.warning(Column.DUF, "intake.duf-check-digits");
        }
    }

    private static @Nullable String name(LineCells cells, Column column) {
        String name = cells.require(column, CellValues::name);
        if (name != null) {
            String cell = cells.text(column);
            if (cell.codePoints().anyMatch(CellValues::isLineBreak)) {
                cells.warning(column, "intake.name-line-break");
            } else if (cell.codePoints().anyMatch(VisibleText::isInvisible)) {
                cells.warning(column, "intake.name-invisible-characters");
            }
        }
        return name;
    }

    private @Nullable LocalDate birthDate(LineCells cells, @Nullable NationalId nationalId) {
        LocalDate birthDate = cells.require(Column.BIRTH_DATE, CellValues::date);
        if (birthDate == null) {
            return null;
        }
        if (birthDate.isAfter(today)) {
            cells.error(Column.BIRTH_DATE, "intake.born-in-future");
        }
        if (nationalId != null && !nationalId.birthDate().equals(birthDate)) {
            cells.error(Column.BIRTH_DATE, "intake.born-otherwise");
        }
        return birthDate;
    }

    private static @Nullable Ground ground(LineCells cells) {
        Ground ground = cells.require(Column.PERMIT, PermitWords::read);
        if (ground != null && ground.permit() == null) {
            cells.warning(Column.PERMIT, "intake.permit-undetermined");
        }
        return ground;
    }

    private @Nullable LocalDate grantedOn(LineCells cells, @Nullable Ground ground, @Nullable LocalDate birthDate) {
        boolean applicant = ground != null && ground.permit() == Permit.APPLICANT;
        LocalDate grantedOn = applicant || ground == null
                ? cells.date(Column.GRANTED_ON)
                : cells.require(Column.GRANTED_ON, CellValues::date);
        if (grantedOn != null && grantedOn.isAfter(today)) {
            cells.error(Column.GRANTED_ON, "intake.granted-in-future");
        }
        if (grantedOn != null && birthDate != null && grantedOn.isBefore(birthDate)) {
            cells.error(Column.GRANTED_ON, "intake.granted-before-birth");
        }
        return grantedOn;
    }

    /** A municipality loads its own persons; only IMDi loads for all, and for none. */
    private void checkSender(LineCells cells, PersonLine.@Nullable Home home) {
        if (sender.isEmpty() || home == null) {
            return;
        }
        boolean named = cells.isGiven(Column.MUNICIPALITY) && home.where() != ResidenceKind.SVALBARD;
        if (!named && !needsMunicipality(home.where())) {
            cells.error(Column.MUNICIPALITY, "intake.no-municipality", municipalities.nameOf(sender.get()));
        } else if (home.municipality() != null && !sender.get().equals(home.municipality())) {
            cells.error(Column.MUNICIPALITY, "intake.other-municipality", municipalities.nameOf(sender.get()));
        }
    }

    private PersonLine.Background background(LineCells cells) {
        return new PersonLine.Background(
                cells.read(Column.REFERENCE_PERMIT, PermitWords::readReference),
                dateSoFar(cells, Column.REFERENCE_SETTLED_ON),
                cells.date(Column.FAMILY_APPLIED_ON),
                dateSoFar(cells, Column.FIRST_SETTLED_ON),
                cells.read(Column.EARLIER_PERMIT, PermitWords::readCertain));
    }

    private @Nullable LocalDate dateSoFar(LineCells cells, Column column) {
        LocalDate day = cells.date(column);
        if (day != null && day.isAfter(today)) {
            cells.warning(column, "intake.in-future");
        }
        return day;
    }

    private MunicipalityNumber municipality(String cell) {
        Optional<Municipality> named = municipalities.named(CellValues.composed(cell));
        if (named.isPresent()) {
            return named.get().number();
        }
        if (cell.codePoints().noneMatch(Character::isDigit)) {
            throw new InvalidValue("intake.municipality-name");
        }
        return municipalities
                .find(MunicipalityNumber.parse(cell))
                .map(Municipality::number)
                .orElseThrow(() -> new InvalidValue("intake.municipality-number"));
    }

    /** Where a municipality is missing that the place needs, that has been told already. */
    private static boolean needsMunicipality(ResidenceKind where) {
        return where == ResidenceKind.MUNICIPALITY || where == ResidenceKind.RECEPTION_CENTRE;
    }
}
