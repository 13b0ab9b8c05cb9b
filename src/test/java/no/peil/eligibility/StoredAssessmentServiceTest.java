package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.peil.access.Reach;
import no.peil.caseload.Townsfolk;
import no.peil.common.MunicipalityNumber;
import no.peil.common.PriorEducation;
import no.peil.common.ResidenceKind;
import no.peil.law.Outcome;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.Residence;
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

/** What was said of a person stays, with the facts and the conditions, for whoever may see the person. */
@DatabaseTest
class StoredAssessmentServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SETTLED = LocalDate.of(2026, 10, 5);
    private static final String WORKER = "saksbehandler-oslo";

    @Autowired
    private StoredAssessmentService assessments;

    @Autowired
    private Reassessment reassessment;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    private ParticipantId selam;

    @BeforeEach
    void aRefugeeIsRegistered() {
        clock.setTo(TODAY);
        selam = Townsfolk.ofOslo(participants, signIn)
                .aRefugee("Hailu", "Selam", SETTLED)
                .register();
    }

    @Test
    void whatTheLawSaysIsStoredWithTheFactsAndTheConditionsBehindIt() {
        var stored = open(list().getFirst());

        assertThat(stored.line().day()).isEqualTo(TODAY);
        assertThat(stored.line().cause()).isEqualTo(AssessmentCause.FACTS);
        assertThat(stored.line().by()).isEqualTo(WORKER);
        assertThat(stored.line().said("programme")).isEqualTo("RIGHT_AND_DUTY");
        assertThat(stored.line().said("decision_deadline")).isEqualTo("2027-01-05");
        assertThat(stored.facts())
                .containsEntry("permit", "UTL_28")
                .containsEntry("settled_on", "2026-10-05")
                .containsEntry("by_agreement", "YES")
                .doesNotContainKey("education");
        assertThat(stored.trees()).isNotEmpty().anySatisfy(tree -> {
            assertThat(tree.outcome()).isEqualTo(Outcome.MET);
            assertThat(tree.parts()).isNotEmpty();
            assertThat(tree.source().cited()).contains("§");
        });
        assertThat(stored.differences()).isEmpty();
    }

    @Test
    void aFactThatChangesTheAnswerIsStoredBesideWhatWasSaidBefore() {
        record(new Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, TODAY));

        assertThat(list())
                .extracting(EarlierAssessment::cause)
                .containsExactly(AssessmentCause.FACTS, AssessmentCause.FACTS);
        assertThat(open(list().getLast()).differences())
                .extracting(StoredAssessment.Difference::column)
                .contains("education", "goals", "max_months");
    }

    @Test
    void nothingIsStoredAgainWhileNothingHasChanged() {
        reassessment.assessDue();
        clock.setTo(TODAY.plusDays(10));
        reassessment.assessDue();

        assertThat(list()).hasSize(1);
    }

    @Test
    void aDecisionIsStoredAsOne() {
        record(new Event(FactKind.DECISION, TODAY));

        assertThat(list().getFirst().cause()).isEqualTo(AssessmentCause.DECISION);
    }

    @Test
    void theDayThatTakesTheRightAwayIsStoredByItself() {
        var lapses = SETTLED.plusYears(2);
        clock.setTo(lapses.minusDays(1));
        reassessment.assessDue();
        assertThat(list().getFirst().said("programme")).isEqualTo("RIGHT_AND_DUTY");

        clock.setTo(lapses);
        reassessment.assessDue();

        assertThat(list().getFirst()).satisfies(line -> {
            assertThat(line.cause()).isEqualTo(AssessmentCause.DAY);
            assertThat(line.by()).isNull();
            assertThat(line.said("programme")).isNotEqualTo("RIGHT_AND_DUTY");
        });
    }

    @Test
    void assessmentsFollowThePersonToAnotherMunicipality() {
        record(new Residence(ResidenceKind.MUNICIPALITY, new MunicipalityNumber("5501"), null, TODAY, null, true));

        assertThat(list()).isEmpty();
        assertThat(signIn.as("saksbehandler-tromso", () -> assessments.of(selam)))
                .hasSize(2);
    }

    @Test
    void assessmentsOfAStrictlyProtectedPersonAreForTheLeadAlone() {
        signIn.as("leder-oslo", () -> {
            var person = participants.find(selam).orElseThrow();
            var known = person.personalia();
            participants.correct(
                    selam,
                    new Personalia(
                            known.givenName(),
                            known.familyName(),
                            known.birthDate(),
                            known.citizenship(),
                            known.arrivedOn(),
                            known.motherTongue(),
                            known.interpreterLanguage(),
                            AddressProtection.STRICTLY_CONFIDENTIAL),
                    person.version(),
                    "Folkeregisteret",
                    "Ny gradering");
        });

        assertThat(list()).isEmpty();
        assertThat(signIn.as("leder-oslo", () -> assessments.of(selam))).isNotEmpty();
    }

    @Test
    void anotherMunicipalityFindsNothingNotEvenByTheKey() {
        var id = list().getFirst().id();

        assertThat(signIn.as("saksbehandler-tromso", () -> assessments.of(selam)))
                .isEmpty();
        assertThat(signIn.as("saksbehandler-tromso", () -> assessments.open(selam, id)))
                .isEmpty();
    }

    @Test
    void whoeverOpensAnEarlierAssessmentIsLogged() {
        open(list().getFirst());

        List<String> readers = system(() -> database.sql(
                        "select username from access_log where action = 'ASSESSMENT_READ' and participant_id = ?")
                .param(selam.value())
                .query(String.class)
                .list());
        assertThat(readers).containsExactly(WORKER);
    }

    @Test
    void anAssessmentCanBeReadWhenItsRulesAreNoLongerInTheCode() {
        var id = UUID.randomUUID();
        system(() -> database.sql("""
                        insert into rule_set (version, outlines, texts, first_used_at) values ('gone', ?::jsonb, ?::jsonb, now())
                        """).param("""
                        [{"key": "old.right", "source": {"statute": {"name": "loven", "path": "lov/1"}, "section": "4",
                          "paragraph": 1, "sentence": 0, "letter": ""}, "arguments": [67], "connective": "ALL", "fact": null,
                          "parts": [{"key": "old.condition", "source": {"statute": {"name": "loven", "path": "lov/1"},
                            "section": "4", "paragraph": 2, "sentence": 0, "letter": "b"}, "arguments": [], "connective": "ONE",
                            "fact": "old-fact", "parts": []}]}]
                        """).param("""
                        {"nb": {"rule.old.right": "En rett som ikke finnes lenger", "rule.old.condition": "Et gammelt vilkår",
                                "fact.old-fact": "En gammel opplysning",
                                "eligibility.summary.programme.gone-for-good": "Et svar som ikke gis lenger"}}
                        """).update());
        system(() -> database.sql("""
                        insert into assessment (id, participant_id, on_day, cause, rule_set, facts, answer, trees, made_at)
                        values (?, ?, '2021-05-01', 'RULES', 'gone', '{"permit": "UTL_99"}',
                                '{"programme": "GONE_FOR_GOOD", "warnings": ["NEVER_AGAIN"]}', 'old.right=MM|SOMETHING', now())
                        """).param(id).param(selam.value()).update());

        var stored = open(list().stream()
                .filter(line -> line.ruleSet().equals("gone"))
                .findFirst()
                .orElseThrow());

        assertThat(stored.line().texts().text(Locale.of("nb"), "rule.old.condition"))
                .contains("Et gammelt vilkår");
        assertThat(stored.trees()).singleElement().satisfies(tree -> {
            assertThat(tree.rule()).isEqualTo("old.right");
            assertThat(tree.parts().getFirst().source().cited()).isEqualTo("§ 4 andre ledd bokstav b");
            assertThat(tree.parts().getFirst().used())
                    .isNotNull()
                    .satisfies(used -> assertThat(used.value()).isEqualTo("SOMETHING"));
        });
        assertThat(stored.line().said("programme")).isEqualTo("GONE_FOR_GOOD");
        assertThat(stored.differences()).isNotEmpty();
    }

    private List<EarlierAssessment> list() {
        return signIn.as(WORKER, () -> assessments.of(selam));
    }

    private StoredAssessment open(EarlierAssessment line) {
        return signIn.as(WORKER, () -> assessments.open(selam, line.id())).orElseThrow();
    }

    private void record(LegalFact fact) {
        signIn.as(WORKER, () -> facts.add(selam, fact, "Samtale"));
    }

    private <T> T system(Supplier<T> work) {
        return reach.ofEverybody("the test arranges", () -> transaction.execute(status -> work.get()));
    }
}
