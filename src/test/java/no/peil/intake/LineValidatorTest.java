package no.peil.intake;

import static no.peil.intake.ListBuilder.aList;
import static no.peil.intake.ListBuilder.dNumber;
import static no.peil.intake.ListBuilder.nationalId;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.peil.common.MunicipalityNumber;
import no.peil.common.TestNumbers;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.AddressProtection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import contract, cell by cell. All persons are synthetic. */
class LineValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MunicipalityNumber OSLO = new MunicipalityNumber("0301");
    private static final MunicipalityRegister MUNICIPALITIES = new MunicipalityRegister();

    @Test
    void anOrdinaryLineHasNothingToTell() {
        var line = validate();

        assertThat(line.messages()).isEmpty();
        assertThat(line.person()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "duf, 20241234561, error.duf-number.length",
        "duf, '2,02412E+11', error.duf-number.scientific",
        "fornavn, '', error.intake.missing",
        "fornavn, '\u200b', error.intake.name-invisible",
        "etternavn, 'Nas\u0001ser', error.intake.control-character",
        "etternavn, 'Nas\tser', error.intake.control-character",
        "fødselsdato, 15.3.1990, error.intake.date",
        "fødselsdato, 15/03/1990, error.intake.date",
        "fødselsdato, 31.02.1990, error.intake.no-such-day",
        "fødselsdato, 22.11.2026, error.intake.born-in-future",
        "statsborgerskap, Kongo, error.intake.country",
        "statsborgerskap, Sweden, error.intake.country",
        "oppholdsgrunnlag, § 53, error.intake.permit-53",
        "innvilget, '', error.intake.missing",
        "innvilget, 22.11.2026, error.intake.granted-in-future",
        "innvilget, 14.03.1990, error.intake.granted-before-birth",
        "ankommet, i fjor, error.intake.date",
        "opphold, Oslo, error.intake.place",
        "kommune, 301, error.municipality-number.lost-zero",
        "kommune, 0219, error.intake.municipality-number",
        "kommune, Herøy, error.intake.municipality-name",
        "kommune, '', error.intake.missing-for-place",
        "kommune, 5501, error.intake.other-municipality",
        "bosatt, '', error.intake.missing-for-place",
        "avtale, '', error.intake.missing-for-place",
        "avtale, kanskje, error.intake.answer",
        "morsmål, klingon, error.intake.language",
        "tolkespråk, xx, error.intake.language",
        "gradering, kode 6, error.intake.grading",
        "gradering, ugradert, error.intake.grading",
        "referanse_grunnlag, norsk, error.intake.permit",
        "tidligere_grunnlag, § 38 første ledd, error.intake.permit-38-1",
        "første_bosatt, snart, error.intake.date"
    })
    void whatTheTablesDoNotAllowIsAnError(String column, String cell, String key) {
        var line = validate(column, cell);

        assertThat(line.person()).isEmpty();
        assertThat(line.messages()).first().satisfies(message -> {
            assertThat(message.severity()).isEqualTo(Severity.ERROR);
            assertThat(message.column()).isEqualTo(column);
            assertThat(message.value()).isEqualTo(cell);
            assertThat(message.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "duf, 202412345611, warning.intake.duf-check-digits",
        "duf, 209912345610, warning.intake.duf-year",
        "fornavn, 'Wa\u200bel', warning.intake.name-invisible-characters",
        "fornavn, 'Wael\nAli', warning.intake.name-line-break",
        "oppholdsgrunnlag, § 38 første ledd, warning.intake.permit-undetermined",
        "ankommet, 22.11.2026, warning.intake.in-future",
        "bosatt, 22.11.2026, warning.intake.in-future",
        "krav, 22.11.2026, warning.intake.in-future",
        "bosatt, 27.06.2024, warning.intake.settled-before-granted",
        "ankommet, 07.01.2025, warning.intake.settled-before-entry",
        "mottak, Granli mottak, warning.intake.not-asked-for"
    })
    void whatIsOddIsWarnedOfAndKept(String column, String cell, String key) {
        var line = validate(column, cell);

        assertThat(line.person()).isPresent();
        assertThat(line.messages()).extracting(Message::key).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "duf, '2024 123456 10'",
        "fødselsdato, 1990-03-15",
        "fødselsdato, '\u00a015.03.1990 '",
        "statsborgerskap, Den arabiske republikken Syria",
        "statsborgerskap, XX",
        "opphold, ' Kommune'",
        "kommune, Oslo",
        "avtale, Nei",
        "morsmål, nordkurdisk",
        "tolkespråk, prs",
        "gradering, Strengt  fortrolig",
        "referanse_grunnlag, NORDIC_EEA",
        "tidligere_grunnlag, kapittel 6",
        "fornavn, ኣበበ",
        "fornavn, =SUM(A1)",
        "innvilget, 15.03.1990",
        "innvilget, 21.11.2026"
    })
    void theseWaysOfWritingAreFine(String column, String cell) {
        assertThat(validate(column, cell).messages()).noneMatch(message -> message.severity() == Severity.ERROR);
        assertThat(validate(column, cell).person()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0391\u0301ννα", "Ánna"})
    void namesAreComposed(String name) {
        var kept = validate("fornavn", name).person().orElseThrow().givenName();

        assertThat(kept).doesNotContain("\u0301");
    }

    @Test
    void aHundredCharactersCountAfterComposing() {
        assertThat(validate("fornavn", "A\u030a".repeat(100)).messages()).isEmpty();
        assertThat(validate("fornavn", "A\u030a".repeat(101)).messages())
                .extracting(Message::key)
                .containsExactly("error.intake.name-long");
    }

    @Test
    void aPersianNameKeepsTheJoinerThatItsSpellingNeeds() {
        assertThat(validate("fornavn", "علی\u200cرضا").person().orElseThrow().givenName())
                .isEqualTo("علی\u200cرضا");
    }

    @Test
    void eitherNumberIsEnoughAndNoneIsNot() {
        assertThat(validate("duf", "", "fnr", nationalId(1)).messages()).isEmpty();
        assertThat(validate("duf", "", "fnr", dNumber(1)).messages()).isEmpty();
        assertThat(validate("duf", "").messages()).extracting(Message::key).containsExactly("error.intake.no-number");
    }

    @Test
    void theDateOfBirthMustAgreeWithTheNumber() {
        assertThat(validate("fnr", nationalId(1), "fødselsdato", "16.03.1990").messages())
                .extracting(Message::key)
                .containsExactly("error.intake.born-otherwise");
    }

    @Test
    void anApplicantHasNoPermitYet() {
        assertThat(validate("oppholdsgrunnlag", "APPLICANT", "innvilget", "").messages())
                .isEmpty();
    }

    @Test
    void whereThePersonLivesSaysWhatIsAskedFor() {
        var abroad = validate("opphold", "utlandet");

        assertThat(abroad.messages()).extracting(Message::column).containsExactly("bosatt", "avtale");
        assertThat(abroad.person().orElseThrow().home().settledOn()).isNull();
        assertThat(validate("opphold", "mottak", "bosatt", "", "avtale", "", "mottak", "Granli")
                        .messages())
                .isEmpty();
    }

    @Test
    void aMunicipalityLoadsNobodyWhoBelongsToNone() {
        assertThat(validate("opphold", "utlandet", "kommune", "", "bosatt", "", "avtale", "")
                        .messages())
                .extracting(Message::key)
                .containsExactly("error.intake.no-municipality");
        assertThat(validate("opphold", "svalbard", "bosatt", "", "avtale", "").messages())
                .extracting(Message::key)
                .contains("error.intake.no-municipality");
    }

    @Test
    void imdiLoadsForAllAndForNone() {
        assertThat(validateFor(Optional.empty(), "kommune", "5501").messages()).isEmpty();
        assertThat(validateFor(Optional.empty(), "opphold", "utlandet", "kommune", "", "bosatt", "", "avtale", "")
                        .messages())
                .isEmpty();
    }

    @Test
    void aValueThatIsNotAskedForMustStillBeAValue() {
        assertThat(validate("opphold", "mottak", "avtale", "kanskje", "bosatt", "")
                        .messages())
                .extracting(Message::key)
                .contains("error.intake.answer");
    }

    @Test
    void cellsBeyondTheHeaderAreErrorsWhenTheyHoldSomething() throws IOException {
        var text = aList().with().text();

        assertThat(firstLine(text.replaceAll(";ja\r\n", ";ja;; \r\n"), OSLO).messages())
                .isEmpty();
        assertThat(firstLine(text.replaceAll(";ja\r\n", ";ja;;x\r\n"), OSLO).messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.column()).isEqualTo("N");
                    assertThat(message.key()).isEqualTo("error.intake.beyond-header");
                });
    }

    @Test
    void everyMessageHasASentenceInAllThreeLanguages() {
        for (String language : new String[] {"nb", "nn", "en"}) {
            var sentences = new Sentences(Locale.of(language));
            assertThat(validate("kommune", "5501").messages())
                    .extracting(sentences::of)
                    .allMatch(sentence -> sentence.contains("Oslo"));
        }
    }

    @Test
    void addressProtectionIsReadAndAnEmptyCellSaysNothing() {
        assertThat(validate("gradering", "strengt fortrolig")
                        .person()
                        .orElseThrow()
                        .protection())
                .isEqualTo(AddressProtection.STRICTLY_CONFIDENTIAL);
        assertThat(validate("gradering", "").person().orElseThrow().protection())
                .isNull();
    }

    private static ValidatedLine validate(String... cells) {
        return validateFor(Optional.of(OSLO), cells);
    }

    private static ValidatedLine validateFor(Optional<MunicipalityNumber> sender, String... cells) {
        try {
            return firstLine(aList().with(cells).text(), sender);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatedLine firstLine(String text, MunicipalityNumber sender) throws IOException {
        return firstLine(text, Optional.of(sender));
    }

    private static ValidatedLine firstLine(String text, Optional<MunicipalityNumber> sender) throws IOException {
        try (var list = PersonList.open(ListBuilder.file(text, StandardCharsets.UTF_8))) {
            var validator = new LineValidator(list.header(), MUNICIPALITIES, TestNumbers.ACCEPTED, sender, TODAY);
            return validator.validate(list.next().orElseThrow());
        }
    }
}
