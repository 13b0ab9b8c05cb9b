package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.peil.audit.AuditLogService;
import no.peil.audit.AuditedAction;
import no.peil.audit.LogFilter;
import no.peil.common.Refusal;
import no.peil.competence.Opening.Opened;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SelfRegistrationTest {

    private static final String ADDRESS = "198.51.100.7";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private SelfRegistrationService registrations;

    @Autowired
    private Answering answering;

    @Autowired
    private AuditLogService log;

    @Autowired
    private RecordHistoryService history;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private TestClock clock;

    private Office office;
    private ParticipantId person;
    private LocalDate born;

    @BeforeEach
    void aPersonWhoIsBeingMappedInOslo() {
        clock.setTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        office = new Office(portal);
        office.signIn(OSLO);
        person = office.aRefugeeSettledInOslo();
        born = Objects.requireNonNull(
                participants.open(person).orElseThrow().personalia().birthDate());
        competence.start(person);
    }

    @Test
    void thePersonAnswersOnTheTelephoneAndSendsInToBeAssured() {
        var code = code();
        SecurityContextHolder.clearContext();
        var opened = open(code.grouped().toLowerCase(java.util.Locale.ROOT));
        var tongue = answering.add(opened, Section.LANGUAGES);
        answering.save(opened, tongue.id(), ItemField.LANGUAGE, null, "ar");
        answering.save(opened, tongue.id(), ItemField.MOTHER_TONGUE, null, "true");
        answering.setNone(opened, Section.EDUCATION, true);
        answering.setNone(opened, Section.WORK, true);
        assertThatThrownBy(() -> answering.send(opened)).isInstanceOf(Refusal.class);
        answering.setNone(opened, Section.OTHER, true);

        answering.send(opened);

        office.signIn(OSLO);
        var record = office.record(person);
        assertThat(record.stage()).isEqualTo(MappingStage.COMPLETED);
        assertThat(competence.of(person).may(Deed.ASSURE)).isTrue();
        assertThat(record.recorded(Section.LANGUAGES)).singleElement().satisfies(item -> {
            assertThat(item.selfRegistered()).isTrue();
            assertThat(item.lastChanged().isThePerson()).isTrue();
        });
        assertThat(record.isNone(Section.WORK)).isTrue();
        assertThat(history.stages(person).getLast().role()).isNull();
        assertThat(open(code, born)).isInstanceOf(Opening.Sent.class);
    }

    @Test
    void whatThePersonWroteIsNeverOverwrittenACorrectionStandsBesideIt() {
        var opened = answeredByThePerson();
        office.signIn(OSLO);
        var said = office.record(person).recorded(Section.LANGUAGES).getFirst();

        assertThat(items.save(person, said.id(), ItemField.LANGUAGE, "ar", "fa"))
                .isInstanceOf(SaveOutcome.Closed.class);
        assertThat(office.sql(
                        "update competence_language set language = 'fa' where id = ?",
                        said.id().value()))
                .as("not even past the services")
                .isZero();
        SecurityContextHolder.clearContext();
        answering.send(opened);
        office.signIn(OSLO);
        var beside = items.assureBeside(person, Section.LANGUAGES, said.id());
        items.save(person, beside.id(), ItemField.LANGUAGE, "ar", "fa");

        assertThat(office.record(person).recorded(Section.LANGUAGES).getFirst().values())
                .containsEntry(ItemField.LANGUAGE, "ar");
        assertThat(office.record(person)
                        .assuredValues()
                        .get(said.id())
                        .lastChanged()
                        .by())
                .isEqualTo(OSLO);
    }

    @Test
    void thePersonSeesNothingThatAnybodyElseWrote() {
        office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Skrevet av saksbehandleren"));
        var code = code();
        SecurityContextHolder.clearContext();

        var opened = open(code.value());

        assertThat(answering.answers(opened).items()).isEmpty();
    }

    @Test
    void theCodeGoesOnOnAnotherTelephoneAndNeitherLosesAnAnswer() {
        var code = code();
        SecurityContextHolder.clearContext();
        var first = open(code.value());
        var job = answering.add(first, Section.WORK);
        var second = open(code.value());
        answering.save(first, job.id(), ItemField.TITLE, null, "خياط");

        var outcome = answering.save(second, job.id(), ItemField.TITLE, null, "معلم");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.Contested.class,
                        contested -> assertThat(contested.theirs()).isEqualTo("خياط"));
        assertThat(answering.answers(second).in(Section.WORK)).hasSize(1);
    }

    @Test
    void aCodeIsDeadWhenItIsWithdrawnReplacedOrFourteenDaysOld() {
        var first = code();
        var second = code();
        assertThat(open(first, born)).isInstanceOf(Opening.Expired.class);
        assertThat(open(second, born)).isInstanceOf(Opened.class);

        clock.advance(Duration.ofDays(SelfRegistration.DAYS).minusSeconds(1));
        assertThat(open(second, born)).isInstanceOf(Opened.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(open(second, born)).isInstanceOf(Opening.Expired.class);

        var third = code();
        registrations.withdraw(person);
        assertThat(open(third, born)).isInstanceOf(Opening.Expired.class);
    }

    @Test
    void whoeverHasTheQuestionsOpenWhenTheCodeIsWithdrawnChangesNothingMore() {
        var code = code();
        var opened = open(code.value());
        var item = answering.add(opened, Section.WORK);
        registrations.withdraw(person);

        assertThatThrownBy(() -> answering.save(opened, item.id(), ItemField.TITLE, null, "Syer"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverNeedsFullHelpGetsNoCode() {
        assertThat(registrations.assess(person, NeedForHelp.FULL, "Kan ikke lese"))
                .isNull();
        assertThat(registrations.of(person).getFirst().expires()).isNull();
        assertThatThrownBy(() -> registrations.assess(person, NeedForHelp.NONE, " "))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theCodeItselfIsStoredNowhere() {
        var code = code();

        assertThat(office.rows("select 1 from competence_self_registration where participant_id = ?", person.value()))
                .isOne();
        for (var form : new String[] {code.value(), code.grouped()}) {
            assertThat(office.rows(
                            "select 1 from competence_self_registration s where participant_id = ? and s::text like ?",
                            person.value(),
                            "%" + form + "%"))
                    .isZero();
        }
        assertThat(code).hasToString("RegistrationCode");
    }

    @Test
    void fiveWrongBirthDatesLockTheCodeForAWhile() {
        var code = code();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(answering.open(code.value(), born.plusDays(1), "203.0.113." + attempt, ParticipantLanguage.AR))
                    .isInstanceOf(Opening.Wrong.class);
        }
        assertThat(open(code, born)).isInstanceOf(Opening.Locked.class);

        clock.advance(Duration.ofMinutes(15));

        assertThat(open(code, born)).isInstanceOf(Opened.class);
    }

    @Test
    void aThousandWrongCodesFromOneAddressAreRefusedAndTheRightOneStillOpens(CapturedOutput log) {
        var code = code();
        var answers = IntStream.range(0, 1000)
                .mapToObj(attempt -> answering.open("0000000000000", born, "192.0.2.44", ParticipantLanguage.NB))
                .toList();

        assertThat(answers.subList(0, WrongCodes.AT_ONCE)).hasOnlyElementsOfType(Opening.Wrong.class);
        assertThat(answers.subList(WrongCodes.AT_ONCE, 1000)).hasOnlyElementsOfType(Opening.TooMany.class);
        assertThat(log.getOut().split("Many wrong registration codes from 192.0.2.x", -1))
                .as("the log says so once, not a thousand times")
                .hasSize(2);
        assertThat(answering.open(code.value(), born, "192.0.2.44", ParticipantLanguage.NB))
                .as("a class shares one address")
                .isInstanceOf(Opened.class);
    }

    @Test
    void theLogTellsThatThePersonOpenedTheQuestionsAndNamesNoUser() {
        var code = code();
        SecurityContextHolder.clearContext();
        open(code, born.plusDays(1));
        open(code.value());

        office.signIn("revisor");
        var lines = log.find(new LogFilter(null, AuditedAction.SELF_REGISTRATION_OPENED, null), log.newest(), 0, 100);
        assertThat(lines)
                .filteredOn(line -> person.value().equals(line.person()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.role()).isNull();
                    assertThat(line.name()).isEmpty();
                });
    }

    @Test
    void anotherMunicipalityMakesNoCode() {
        office.signIn(TROMSO);

        assertThatThrownBy(() -> registrations.assess(person, NeedForHelp.NONE, "Kan lese og skrive"))
                .isInstanceOf(Refusal.class);
        assertThat(registrations.of(person)).isEmpty();
    }

    private Opened answeredByThePerson() {
        var code = code();
        SecurityContextHolder.clearContext();
        var opened = open(code.value());
        var tongue = answering.add(opened, Section.LANGUAGES);
        answering.save(opened, tongue.id(), ItemField.LANGUAGE, null, "ar");
        answering.save(opened, tongue.id(), ItemField.MOTHER_TONGUE, null, "true");
        answering.setNone(opened, Section.EDUCATION, true);
        answering.setNone(opened, Section.WORK, true);
        answering.setNone(opened, Section.OTHER, true);
        return opened;
    }

    private RegistrationCode code() {
        return Objects.requireNonNull(registrations.assess(person, NeedForHelp.SOME, "Leser godt på morsmålet"));
    }

    private Opened open(String typed) {
        return (Opened) answering.open(typed, born, ADDRESS, ParticipantLanguage.AR);
    }

    private Opening open(RegistrationCode code, LocalDate birthDate) {
        return answering.open(code.value(), birthDate, ADDRESS, ParticipantLanguage.AR);
    }
}
