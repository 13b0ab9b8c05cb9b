package no.peil.intake;

import static no.peil.intake.LineStatus.CHANGED;
import static no.peil.intake.LineStatus.ERROR;
import static no.peil.intake.LineStatus.NEW;
import static no.peil.intake.LineStatus.TRANSFER;
import static no.peil.intake.LineStatus.UNCHANGED;
import static no.peil.intake.LineStatus.WARNING;
import static no.peil.intake.ListBuilder.aList;
import static no.peil.intake.ListBuilder.dNumber;
import static no.peil.intake.ListBuilder.duf;
import static no.peil.intake.ListBuilder.nationalId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.peil.common.Refusal;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The import contract against the register, on the real database as the application's role. All persons are synthetic. */
@DatabaseTest
class ImportServiceTest {

    private static final String OSLO = "saksbehandler-oslo";
    private static final String OSLO_LEAD = "leder-oslo";
    private static final String TROMSO = "saksbehandler-tromso";
    private static final String IMDI = "imdi";
    private static final Path EXAMPLE = Path.of("../shared/data/personer-eksempel.csv");

    @Autowired
    ImportService imports;

    @Autowired
    TransferService transfers;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @BeforeEach
    void itIsNovember() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theExampleListAsACaseWorkerOfOslo() {
        assertThat(store(OSLO, EXAMPLE).totals()).isEqualTo(Map.of(NEW, 116, ERROR, 284));
        assertThat(store(OSLO, EXAMPLE).totals()).isEqualTo(Map.of(UNCHANGED, 116, ERROR, 284));
    }

    @Test
    void theExampleListAsImdi() {
        assertThat(store(IMDI, EXAMPLE).totals()).isEqualTo(Map.of(NEW, 400));
        assertThat(store(IMDI, EXAMPLE).totals()).isEqualTo(Map.of(UNCHANGED, 400));
    }

    @Test
    void aPreviewStoresNothing() {
        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(NEW, 1));
        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(NEW, 1));
    }

    @Test
    void whatWasPreviewedIsStoredOnceAndOnlyOnce() {
        var list = preview(OSLO, aList().with());

        assertThat(signIn.as(OSLO, () -> imports.store(list.id(), Progress.UNHEARD))
                        .stored())
                .isTrue();
        assertThatThrownBy(() -> signIn.as(OSLO, () -> imports.store(list.id(), Progress.UNHEARD)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyElseSeesAListThatWaits() {
        var list = preview(OSLO, aList().with());

        assertThat(signIn.as(OSLO_LEAD, () -> imports.find(list.id()))).isEmpty();
        assertThat(signIn.as(TROMSO, () -> imports.find(list.id()))).isEmpty();
    }

    @Test
    void auditorsAndAdministratorsLoadNoPersons() {
        for (String user : List.of("revisor", "admin")) {
            assertThatThrownBy(() -> preview(user, aList().with())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aRejectedFileLeavesNothingBehind() {
        var text = aList().with().text() + "2;\"Anne";
        assertThatThrownBy(() -> store(OSLO, ListBuilder.file(text, StandardCharsets.UTF_8)))
                .isInstanceOf(RejectedFile.class);
        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(NEW, 1));
    }

    @Test
    void twoLinesForOnePersonAreBothErrors() {
        var list = preview(
                OSLO,
                aList().with("fnr", nationalId(1))
                        .with("fornavn", "Hala")
                        .with("duf", duf(2024, 1), "avtale", "nei")
                        .with("fnr", nationalId(1)));

        assertThat(lines(OSLO, list))
                .extracting(ImportedLine::row, ImportedLine::status)
                .containsExactly(tuple(2, ERROR), tuple(3, NEW), tuple(4, ERROR), tuple(5, ERROR));
        assertThat(lines(OSLO, list).getFirst().messages()).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo("error.intake.double");
            assertThat(message.arguments()).containsExactly("4");
        });
    }

    @Test
    void twoLinesThatReachOneKnownPersonByDifferentNumbersAreBothErrors() {
        store(OSLO, aList().with("fnr", nationalId(1)).file());

        var list = preview(OSLO, aList().with("fnr", "").with("duf", "", "fnr", nationalId(1)));

        assertThat(list.totals()).isEqualTo(Map.of(ERROR, 2));
    }

    @Test
    void numbersThatBelongToTwoPersonsAreAnError() {
        store(OSLO, aList().with().with("duf", "", "fnr", nationalId(1)).file());

        var list = preview(OSLO, aList().with("fnr", nationalId(1)));

        assertThat(onlyLine(OSLO, list).messages())
                .extracting(Message::key)
                .containsExactly("error.intake.two-persons");
    }

    @Test
    void aDNumberThatBecomesANationalNumberIsANumberMore() {
        store(OSLO, aList().with("fnr", dNumber(1)).file());

        var changed = preview(OSLO, aList().with("fnr", nationalId(1)));
        assertThat(onlyLine(OSLO, changed).changes()).containsExactly(new FactChange("fnr", dNumber(1), nationalId(1)));

        store(OSLO, aList().with("fnr", nationalId(1)).file());
        assertThat(preview(OSLO, aList().with("fnr", nationalId(1))).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(preview(OSLO, aList().with("fnr", dNumber(1))).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(preview(OSLO, aList().with("duf", "", "fnr", dNumber(1))).totals())
                .isEqualTo(Map.of(UNCHANGED, 1));
    }

    @Test
    void aChangeSaysFromWhatToWhat() {
        store(OSLO, aList().with().file());

        var list = preview(OSLO, aList().with("etternavn", "Barakat", "avtale", "nei", "krav", "02.03.2026"));

        assertThat(list.totals()).isEqualTo(Map.of(CHANGED, 1));
        assertThat(onlyLine(OSLO, list).changes())
                .containsExactlyInAnyOrder(
                        new FactChange("etternavn", "Nasser", "Barakat"),
                        new FactChange("avtale", "ja", "nei"),
                        new FactChange("krav", "", "2026-03-02"));
    }

    @Test
    void anEmptyCellTakesNoFactAway() {
        store(
                OSLO,
                aList().with(
                                "gradering", "fortrolig",
                                "krav", "02.03.2026",
                                "morsmål", "ar",
                                "tolkespråk", "ar",
                                "ankommet", "01.02.2024",
                                "referanse_grunnlag", "§ 28",
                                "referanse_bosatt", "01.02.2022",
                                "familiesøknad", "01.02.2023",
                                "første_bosatt", "01.02.2024",
                                "tidligere_grunnlag", "kapittel 6",
                                "husstand", "A")
                        .file());

        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(UNCHANGED, 1));
    }

    @Test
    void everyColumnIsUnchangedTheSecondTime() {
        var list = aList().with(
                        "fnr", nationalId(1),
                        "gradering", "fortrolig",
                        "krav", "02.03.2026",
                        "morsmål", "arabisk",
                        "tolkespråk", "ar",
                        "ankommet", "01.02.2024",
                        "referanse_grunnlag", "NORWEGIAN_CITIZEN",
                        "referanse_bosatt", "01.02.2022",
                        "familiesøknad", "01.02.2023",
                        "første_bosatt", "01.02.2024",
                        "tidligere_grunnlag", "kapittel 6",
                        "husstand", "A")
                .with("husstand", "A", "fornavn", "Hala", "oppholdsgrunnlag", "§ 38 første ledd")
                .with("opphold", "mottak", "mottak", "Granli mottak", "bosatt", "", "avtale", "")
                .with("opphold", "utlandet", "bosatt", "", "avtale", "")
                .with("oppholdsgrunnlag", "APPLICANT", "innvilget", "");
        store(OSLO, list.file());

        var again = preview(OSLO, list);

        assertThat(lines(OSLO, again)).extracting(ImportedLine::change).containsOnly(LineChange.UNCHANGED);
        assertThat(again.totals()).isEqualTo(Map.of(UNCHANGED, 4, WARNING, 1));
    }

    @Test
    void aLaterPermitIsANewOneAndTheOldBecomesTheEarlierPermit() {
        store(OSLO, aList().with("oppholdsgrunnlag", "kapittel 6").file());
        var later = aList().with("oppholdsgrunnlag", "§ 28", "innvilget", "01.12.2024");

        assertThat(onlyLine(OSLO, preview(OSLO, later)).changes())
                .containsExactly(
                        new FactChange("oppholdsgrunnlag", "UTL_CH6_FAMILY", "UTL_28"),
                        new FactChange("innvilget", "2024-06-28", "2024-12-01"));
        store(OSLO, later.file());

        assertThat(preview(OSLO, later).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(preview(
                                OSLO,
                                aList().with(
                                                "oppholdsgrunnlag", "§ 28",
                                                "innvilget", "01.12.2024",
                                                "tidligere_grunnlag", "kapittel 6"))
                        .totals())
                .isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(onlyLine(OSLO, preview(OSLO, aList().with("oppholdsgrunnlag", "kapittel 6")))
                        .messages())
                .extracting(Message::key)
                .containsExactly("error.intake.granted-earlier");
    }

    @Test
    void anotherGroundOnTheSameDayIsACorrection() {
        store(OSLO, aList().with("oppholdsgrunnlag", "§ 38 første ledd").file());
        var corrected = aList().with("oppholdsgrunnlag", "UTL_38_1_PROTECTION");

        assertThat(onlyLine(OSLO, preview(OSLO, corrected)).changes())
                .containsExactly(new FactChange("oppholdsgrunnlag", "§ 38 første ledd", "UTL_38_1_PROTECTION"));
        store(OSLO, corrected.file());
        assertThat(preview(OSLO, corrected).totals()).isEqualTo(Map.of(UNCHANGED, 1));
    }

    @Test
    void whoeverAppliedGetsAPermit() {
        store(
                OSLO,
                aList().with("oppholdsgrunnlag", "APPLICANT", "innvilget", "").file());
        store(OSLO, aList().with().file());

        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(preview(OSLO, aList().with("oppholdsgrunnlag", "APPLICANT", "innvilget", ""))
                        .totals())
                .isEqualTo(Map.of(ERROR, 1));
    }

    @Test
    void aLaterSettlementIsANewResidenceAndAnEarlierOneAnError() {
        store(OSLO, aList().with().file());
        var moved = aList().with("bosatt", "01.03.2026");

        assertThat(onlyLine(OSLO, preview(OSLO, moved)).changes())
                .containsExactly(new FactChange("bosatt", "2025-01-06", "2026-03-01"));
        store(OSLO, moved.file());

        assertThat(preview(OSLO, moved).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(onlyLine(OSLO, preview(OSLO, aList().with())).messages())
                .extracting(Message::key)
                .containsExactly("error.intake.settled-earlier");
    }

    @Test
    void whoMovesFromAReceptionCentreIsSettled() {
        store(
                OSLO,
                aList().with("opphold", "mottak", "mottak", "Granli", "bosatt", "", "avtale", "")
                        .file());
        store(OSLO, aList().with().file());

        assertThat(preview(OSLO, aList().with()).totals()).isEqualTo(Map.of(UNCHANGED, 1));
    }

    @Test
    void anotherReceptionCentreIsAnotherPlace() {
        var first = aList().with("opphold", "mottak", "mottak", "Granli", "bosatt", "", "avtale", "");
        var second = aList().with("opphold", "mottak", "mottak", "Åslia", "bosatt", "", "avtale", "");
        store(OSLO, first.file());

        assertThat(onlyLine(OSLO, preview(OSLO, second)).changes())
                .containsExactly(new FactChange("mottak", "Granli", "Åslia"));
        store(OSLO, second.file());
        assertThat(preview(OSLO, second).totals()).isEqualTo(Map.of(UNCHANGED, 1));
    }

    @Test
    void aWarningIsStoredAndSaysWhatItChanges() {
        var odd = aList().with("bosatt", "27.06.2024");
        var list = store(OSLO, odd.file());

        assertThat(onlyLine(OSLO, list).status()).isEqualTo(WARNING);
        assertThat(onlyLine(OSLO, list).change()).isEqualTo(LineChange.NEW);
        assertThat(onlyLine(OSLO, preview(OSLO, odd)).change()).isEqualTo(LineChange.UNCHANGED);
    }

    @Test
    void aHouseholdIsWhoSharesAWordInThisList() {
        store(
                OSLO,
                aList().with("husstand", "A")
                        .with("husstand", "A")
                        .with("husstand", "B")
                        .file());

        assertThat(preview(
                                OSLO,
                                aList().with("husstand", "x")
                                        .with("husstand", "x")
                                        .with("husstand", "y"))
                        .totals())
                .isEqualTo(Map.of(UNCHANGED, 3));
        assertThat(lines(
                        OSLO,
                        preview(
                                OSLO,
                                aList().with("husstand", "x")
                                        .with("husstand", "y")
                                        .with("husstand", "x"))))
                .extracting(ImportedLine::status)
                .containsExactly(UNCHANGED, CHANGED, CHANGED);
    }

    @Test
    void aNumberKnownElsewhereGivesTransferInTheSameWordsWhereverThePersonIs() {
        store(TROMSO, aList().with("kommune", "5501").file());
        store(
                IMDI,
                aList().with("kommune", "5501")
                        .with("gradering", "strengt fortrolig")
                        .with("opphold", "utlandet", "kommune", "", "bosatt", "", "avtale", "")
                        .with(
                                "opphold",
                                "svalbard",
                                "kommune",
                                "",
                                "bosatt",
                                "",
                                "avtale",
                                "",
                                "gradering",
                                "strengt fortrolig")
                        .file());

        var list =
                preview(OSLO, aList().with("avtale", "nei").with().with().with().with());

        assertThat(lines(OSLO, list))
                .extracting(ImportedLine::status)
                .containsExactly(TRANSFER, TRANSFER, TRANSFER, TRANSFER, NEW);
        assertThat(lines(OSLO, list).subList(0, 4)).allSatisfy(line -> {
            assertThat(line.change()).isNull();
            assertThat(line.messages()).extracting(Message::key).containsExactly("warning.intake.transfer");
            assertThat(line.changes()).isEmpty();
        });
    }

    @Test
    void aLineOfAnotherMunicipalityTellsNothingOfWhomItKnows() {
        store(TROMSO, aList().with("kommune", "5501").file());

        var list = preview(OSLO, aList().with("kommune", "5501").with("kommune", "5501"));

        assertThat(lines(OSLO, list)).extracting(ImportedLine::status).containsOnly(ERROR);
        assertThat(lines(OSLO, list).get(0).messages())
                .isEqualTo(lines(OSLO, list).get(1).messages());
    }

    @Test
    void aLineThatReachesOneHereAndOneElsewhereIsATransferAndNotAContradiction() {
        store(
                TROMSO,
                aList().with("kommune", "5501", "fnr", nationalId(1), "duf", "").file());
        store(OSLO, aList().with().file());

        assertThat(preview(OSLO, aList().with("fnr", nationalId(1))).totals()).isEqualTo(Map.of(TRANSFER, 1));
        assertThat(onlyLine(IMDI, preview(IMDI, aList().with("fnr", nationalId(1))))
                        .messages())
                .extracting(Message::key)
                .containsExactly("error.intake.two-persons");
    }

    @Test
    void twoNumbersOfOneHiddenPersonAreNotToldToBelongTogether() {
        store(TROMSO, aList().with("kommune", "5501", "fnr", nationalId(1)).file());

        assertThat(preview(OSLO, aList().with().with("duf", "", "fnr", nationalId(1)))
                        .totals())
                .isEqualTo(Map.of(TRANSFER, 2));
    }

    @Test
    void imdiGetsTrueAnswersForEveryone() {
        store(
                TROMSO,
                aList().with("kommune", "5501", "gradering", "strengt fortrolig")
                        .file());

        assertThat(preview(IMDI, aList().with("kommune", "5501")).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(onlyLine(IMDI, preview(IMDI, aList().with("bosatt", "01.10.2026")))
                        .changes())
                .contains(new FactChange("kommune", "5501", "0301"));
    }

    @Test
    void whoIsSettledHereByAgreementMovesAtStoringAndTheSenderIsTold() {
        store(TROMSO, aList().with("kommune", "5501").file());
        var moved = aList().with("bosatt", "01.10.2026");

        assertThat(store(OSLO, moved.file()).totals()).isEqualTo(Map.of(TRANSFER, 1));

        assertThat(preview(OSLO, moved).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(signIn.as(TROMSO, transfers::incoming)).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo(TransferState.MOVED);
            assertThat(told.toMunicipality()).isEqualTo("Oslo");
        });
        assertThat(signIn.as(OSLO, transfers::sent))
                .extracting(SentTransfer::state)
                .containsExactly(TransferState.MOVED);
    }

    @Test
    void withoutAgreementSomebodyThereIsAsked() {
        store(TROMSO, aList().with("kommune", "5501").file());
        var wanted = aList().with("bosatt", "01.10.2026", "avtale", "nei");
        store(OSLO, wanted.file());
        store(OSLO, wanted.file());

        assertThat(signIn.as(OSLO, transfers::sent))
                .extracting(SentTransfer::state)
                .containsExactly(TransferState.WAITING);
        var asked = signIn.as(TROMSO, transfers::incoming);
        assertThat(asked).extracting(IncomingTransfer::state).containsExactly(TransferState.WAITING);

        signIn.as(TROMSO, () -> transfers.accept(asked.getFirst().id(), ""));

        assertThat(preview(OSLO, wanted).totals()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(signIn.as(OSLO, transfers::sent))
                .extracting(SentTransfer::state)
                .containsExactly(TransferState.ACCEPTED);
        assertThat(signIn.as(TROMSO, transfers::incoming))
                .extracting(IncomingTransfer::state)
                .containsExactly(TransferState.ACCEPTED);
    }

    @Test
    void aRefusalSaysWhyAndChangesNothing() {
        store(TROMSO, aList().with("kommune", "5501").file());
        var wanted = aList().with("bosatt", "01.10.2026", "avtale", "nei");
        store(OSLO, wanted.file());
        var asked = signIn.as(TROMSO, transfers::incoming).getFirst();

        assertThatThrownBy(() -> signIn.as(TROMSO, () -> transfers.refuse(asked.id(), " ")))
                .isInstanceOf(Refusal.class);
        signIn.as(TROMSO, () -> transfers.refuse(asked.id(), "Personen bor her."));

        assertThat(signIn.as(OSLO, transfers::sent)).singleElement().satisfies(answered -> {
            assertThat(answered.state()).isEqualTo(TransferState.REFUSED);
            assertThat(answered.reason()).isEqualTo("Personen bor her.");
        });
        assertThat(preview(OSLO, wanted).totals()).isEqualTo(Map.of(TRANSFER, 1));
    }

    @Test
    void onlyWhoMaySeeThePersonIsAsked() {
        store(
                TROMSO,
                aList().with("kommune", "5501", "gradering", "strengt fortrolig")
                        .file());
        store(OSLO, aList().with("bosatt", "01.10.2026", "avtale", "nei").file());

        assertThat(signIn.as(TROMSO, transfers::incoming)).isEmpty();
        var asked = signIn.as("leder-tromso", transfers::incoming);
        assertThat(asked).hasSize(1);
        assertThatThrownBy(() -> signIn.as(
                        TROMSO, () -> transfers.accept(asked.getFirst().id(), "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        signIn.as(OSLO, () -> transfers.accept(asked.getFirst().id(), "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theErrorLinesComeBackMended() throws IOException {
        var list = preview(
                OSLO,
                aList().with("fornavn", "=SUM(A1)", "kommune", "5501", "merknad", "-1")
                        .with());
        var csv = new ByteArrayOutputStream();
        signIn.as(OSLO, () -> {
            try {
                imports.writeErrorLines(list.id(), Locale.of("nb"), csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        var text = csv.toString(StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(2);
        assertThat(text)
                .startsWith("\ufeffduf;")
                .contains(";'=SUM(A1);")
                .contains(";'-1;")
                .contains(";merknad;feil");

        var mended = ListBuilder.file(text.replace(";5501;", ";0301;"), StandardCharsets.UTF_8);
        var stored = store(OSLO, mended);
        assertThat(stored.totals()).isEqualTo(Map.of(NEW, 1));
        assertThat(stored.unknownColumns()).containsExactly("merknad");
        assertThat(preview(OSLO, aList().with("fornavn", "=SUM(A1)")).totals()).isEqualTo(Map.of(UNCHANGED, 1));
    }

    private ImportedList preview(String user, ListBuilder list) {
        return signIn.as(user, () -> imports.read(list.file(), "liste.csv", Progress.UNHEARD));
    }

    private ImportedList store(String user, Path file) {
        return signIn.as(user, () -> imports.readAndStore(file, "liste.csv", Progress.UNHEARD));
    }

    private List<ImportedLine> lines(String user, ImportedList list) {
        return signIn.as(user, () -> imports.lines(list.id(), EnumSet.allOf(LineStatus.class), 0, 1_000));
    }

    private ImportedLine onlyLine(String user, ImportedList list) {
        var lines = lines(user, list);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
