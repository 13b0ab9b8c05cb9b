package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.peil.access.Reach;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.Section;
import no.peil.eligibility.Reassessment;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CaseloadServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private Reassessment reassessment;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;
    private Townsfolk tromso;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
        tromso = Townsfolk.ofTromso(participants, signIn);
    }

    @Test
    void whoeverLosesSomethingFirstStandsFirst() {
        var later = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        var overdue = oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(4)).register();
        var decided = oslo.aRefugee("Aden", "Ali", TODAY.minusMonths(4))
                .decided(TODAY.minusMonths(2))
                .register();
        var first = oslo.aRefugee("Zaher", "Lina", TODAY.minusMonths(5)).register();
        var sameDay = oslo.aRefugee("Berhe", "Hana", TODAY.minusMonths(1)).register();

        assertThat(list(WORKER, CaseloadFilter.NONE)).containsExactly(first, overdue, later, sameDay, decided);
    }

    @Test
    void theListSortsByNameBothWays() {
        var abebe = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        var oystein = oslo.aRefugee("Østby", "Ali", TODAY.minusMonths(2)).register();
        var zaher = oslo.aRefugee("Zaher", "Lina", TODAY.minusMonths(5)).register();

        assertThat(sorted(CaseloadOrder.By.NAME, false)).containsExactly(abebe, zaher, oystein);
        assertThat(sorted(CaseloadOrder.By.NAME, true)).containsExactly(oystein, zaher, abebe);
    }

    @Test
    void everyColumnSortsWithTheEmptyOnesLast() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Zaher", "Lina", TODAY.minusMonths(5))
                .decided(TODAY.minusMonths(3))
                .register();

        for (var by : CaseloadOrder.By.values()) {
            assertThat(sorted(by, false)).as("%s", by).hasSize(2);
            assertThat(sorted(by, true)).as("%s descending", by).hasSize(2);
        }
        assertThat(first(CaseloadOrder.By.DEADLINE, false)).isEqualTo("Abebe");
        assertThat(first(CaseloadOrder.By.DEADLINE, true)).isEqualTo("Abebe");
    }

    @Test
    void aMissingFactIsTheNextStep() {
        oslo.aRefugeeSettledWhoKnowsHow("Hailu", TODAY.minusMonths(1)).register();

        var row =
                rows(WORKER, CaseloadFilter.NONE.with(WorkFilter.FACTS_MISSING)).getFirst();

        assertThat(row.nextStep()).isEqualTo(NextStep.FIND_FACT);
        assertThat(row.missing()).containsExactly("BY_AGREEMENT");
    }

    @Test
    void aRegisteredDecisionChangesTheRowAtOnce() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(4)).register();
        assertThat(list(WORKER, CaseloadFilter.NONE.with(WorkFilter.OVERDUE))).containsExactly(hailu);

        signIn.as(WORKER, () -> facts.add(hailu, new Event(FactKind.DECISION, TODAY), "vedtak"));

        assertThat(list(WORKER, CaseloadFilter.NONE.with(WorkFilter.OVERDUE))).isEmpty();
        assertThat(rows(WORKER, CaseloadFilter.NONE).getFirst().decisionOn()).isEqualTo(TODAY);
    }

    @Test
    void aMappingGoesFromChipToChipAsItIsStartedAndCompleted() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        assertThat(lists()).containsExactly(WorkFilter.MUST_MAP);

        signIn.as(WORKER, () -> competence.start(hailu));
        assertThat(lists()).containsExactly(WorkFilter.MUST_MAP, WorkFilter.STARTED);
        assertThat(rows(WORKER, CaseloadFilter.NONE).getFirst().nextStep()).isEqualTo(NextStep.CONTINUE_MAPPING);

        signIn.as(WORKER, () -> {
            for (var section : Section.values()) {
                items.setNone(hailu, section, true);
            }
            competence.complete(hailu);
        });
        assertThat(lists()).containsExactly(WorkFilter.DONE);
        assertThat(rows(WORKER, CaseloadFilter.NONE).getFirst().nextStep()).isEqualTo(NextStep.DECIDE);
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyWordWhateverTheCaseAndTheAccents() {
        var person = oslo.aRefugee("Al-Khatib", "Espérance Øydis", TODAY.minusMonths(1))
                .register();
        oslo.aRefugee("Berhe", "Hana", TODAY.minusMonths(1)).register();

        for (var typed : List.of(
                "al-kh",
                "KHATIB",
                "khat",
                "alkhatib",
                "esperance",
                "Espé",
                "oyd",
                "ØYDIS",
                "  khatib   esp ",
                "a k e o")) {
            assertThat(found(WORKER, typed)).as(typed).containsExactly(person);
        }
        for (var typed : List.of("hatib", "khatib hana", "---", "%", "_", "al'; drop table")) {
            assertThat(found(WORKER, typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aNameIsFoundHoweverItIsCarriedOverFromAnotherScript() {
        var muhammed = oslo.aRefugee("Al-Khatib", "Muhammed Yousef", TODAY.minusMonths(1))
                .register();
        oslo.aRefugee("Hussein", "Amina", TODAY.minusMonths(1)).register();

        for (var typed : List.of("Mohamed", "mohammad", "yusuf", "Youssef khateeb", "Mohamed al-Qatib")) {
            assertThat(found(WORKER, typed)).as(typed).containsExactly(muhammed);
        }
        assertThat(found(WORKER, "Hassan")).as("often a brother").isEmpty();
        assertThat(found(WORKER, "Amin")).as("the beginning of Amina").hasSize(1);
    }

    @Test
    void aPersonIsFoundByTheBirthDateHoweverItIsWritten() {
        var person = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1))
                .born(LocalDate.of(1987, 3, 4))
                .register();
        oslo.aRefugee("Berhe", "Hana", TODAY.minusMonths(1)).register();

        for (var typed : List.of("04.03.1987", "4.3.87", "04031987", " 040387 ", "4/3-1987")) {
            assertThat(found(WORKER, typed)).as(typed).containsExactly(person);
        }
        assertThat(found(WORKER, "03.04.1987")).as("day first").isEmpty();
        assertThat(found(WORKER, "31.02.1987")).as("no such day").isEmpty();
    }

    @Test
    void aNumberIsFoundWholeWhateverBlanksWereTypedAndAWrongOneIsNoError() {
        var person = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1))
                .known(IdentityKind.DUF, "202012345678")
                .known(IdentityKind.D_NUMBER, "54039412345")
                .register();

        for (var typed : List.of("202012345678", " 2020 123456 78 ", "2020\u00a012345678", "540394 12345")) {
            assertThat(found(WORKER, typed)).as(typed).containsExactly(person);
        }
        for (var typed : List.of("2020", "20201234567", "202012345679", "1", "99999999999999999999", "12a")) {
            assertThat(found(WORKER, typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() {
        var person = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();

        signIn.as(WORKER, () -> {
            var details = participants.find(person).orElseThrow();
            var was = details.personalia();
            var corrected = new Personalia(
                    was.givenName(), "Haile", was.birthDate(), was.citizenship(), null, null, null, was.protection());
            participants.correct(person, corrected, details.version(), "pass", "skrivefeil");
        });

        assertThat(found(WORKER, "haile")).containsExactly(person);
        assertThat(found(WORKER, "hailu")).isEmpty();
    }

    @Test
    void aSearchIsLoggedWithItsHitsAndNeverWithItsWords() {
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();

        signIn.as(WORKER, () -> caseload.search("Hailu"));

        assertThat(log("SEARCHED")).containsExactly("1");
    }

    @Test
    void anotherMunicipalityIsInNoListNoNumberAndNoSearch() {
        tromso.aRefugee("Hailu", "Selam", TODAY.minusMonths(1))
                .known(IdentityKind.DUF, "202012345678")
                .register();

        assertThat(counts(WORKER).registered()).isZero();
        assertThat(list(WORKER, CaseloadFilter.NONE)).isEmpty();
        assertThat(found(WORKER, "hailu")).isEmpty();
        assertThat(found(WORKER, "202012345678")).isEmpty();
        assertThat(found("leder-oslo", "hailu")).isEmpty();
        assertThat(found("saksbehandler-tromso", "hailu")).hasSize(1);
    }

    @Test
    void aStrictlyProtectedPersonIsThereForTheTeamLeadAlone() {
        var person = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1))
                .known(IdentityKind.DUF, "202012345678")
                .strictlyProtected()
                .register();

        assertThat(counts(WORKER).registered()).isZero();
        assertThat(found(WORKER, "hailu")).isEmpty();
        assertThat(found(WORKER, "202012345678")).isEmpty();
        assertThat(list(LEAD, CaseloadFilter.NONE)).containsExactly(person);
        assertThat(found(LEAD, "hailu")).containsExactly(person);
    }

    @Test
    void theLiaisonSeesResettlementRefugeesOfEveryMunicipalityAndNobodyElse() {
        var resettled =
                oslo.aResettlementRefugee("Al-Ahmad", TODAY.minusMonths(1)).register();
        var further =
                tromso.aResettlementRefugee("Mansour", TODAY.minusMonths(2)).register();
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();

        assertThat(list("imdi", CaseloadFilter.NONE)).containsExactly(further, resettled);
        assertThat(found("imdi", "ahmad")).containsExactly(resettled);
        assertThat(found("imdi", "hailu")).isEmpty();
    }

    @Test
    void aThousandAndMoreOfWhomNothingWasAssessedAreRenewedAtOnce() {
        var rows = new GeneratedCaseload(reach, transaction, database);
        rows.make("0301", 2_500);
        reassessment.assessDue();

        assertThat(assessedToday()).isEqualTo(2_500);
    }

    private Set<WorkFilter> lists() {
        var counts =
                signIn.as(WORKER, () -> caseload.counts(CaseloadFilter.NONE)).work();
        return Arrays.stream(WorkFilter.values())
                .filter(list -> counts.getOrDefault(list, 0L) > 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkFilter.class)));
    }

    private List<ParticipantId> list(String username, CaseloadFilter filter) {
        return rows(username, filter).stream().map(CaseloadRow::id).toList();
    }

    private List<CaseloadRow> rows(String username, CaseloadFilter filter) {
        return signIn.as(username, () -> caseload.findRows(filter, CaseloadOrder.DEFAULT, 0, 100));
    }

    private List<ParticipantId> sorted(CaseloadOrder.By by, boolean descending) {
        return signIn.as(
                WORKER,
                () -> caseload.findRows(CaseloadFilter.NONE, new CaseloadOrder(by, descending), 0, 10).stream()
                        .map(CaseloadRow::id)
                        .toList());
    }

    private String first(CaseloadOrder.By by, boolean descending) {
        return signIn.as(
                WORKER,
                () -> caseload.findRows(CaseloadFilter.NONE, new CaseloadOrder(by, descending), 0, 10)
                        .getFirst()
                        .familyName());
    }

    private List<ParticipantId> found(String username, String typed) {
        return list(username, CaseloadFilter.NONE.searching(typed));
    }

    private CaseloadCounts counts(String username) {
        return signIn.as(username, () -> caseload.counts(CaseloadFilter.NONE));
    }

    private int assessedToday() {
        return reach.ofEverybody(
                "a test",
                () -> transaction.execute(
                        status -> database.sql("select count(*) from caseload_row where assessed_on = ?")
                                .param(TODAY)
                                .query(Integer.class)
                                .single()));
    }

    private List<String> log(String action) {
        return reach.ofEverybody(
                "a test",
                () -> transaction.execute(status -> database.sql("select detail from access_log where action = ?")
                        .param(action)
                        .query(String.class)
                        .list()));
    }
}
