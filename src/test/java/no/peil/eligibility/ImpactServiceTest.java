package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.peil.caseload.Townsfolk;
import no.peil.common.InvalidValue;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a change takes effect: how many it would touch, for the administrator; who, for those who may see them. */
@DatabaseTest
class ImpactServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SETTLED = LocalDate.of(2026, 10, 5);

    @Autowired
    private ImpactService impact;

    @Autowired
    private LawParametersService parameters;

    @Autowired
    private RunWorker worker;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;
    private Townsfolk tromso;

    @BeforeEach
    void persons() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
        tromso = Townsfolk.ofTromso(participants, signIn);
        oslo.aRefugee("Hailu", "Selam", SETTLED).register();
    }

    @Test
    void aHigherAgeLimitIsTriedWithoutChangingAnything() {
        var osman = oslo.aRefugee("Osman", "Ali", SETTLED)
                .born(TODAY.minusYears(58))
                .register();
        tromso.aRefugee("Mansour", "Amir", SETTLED).born(TODAY.minusYears(58)).register();

        var study = study(new UpperAge(60, NEW_YEAR));

        assertThat(counts(study))
                .extracting(ImpactCount::municipality, ImpactCount::persons)
                .containsExactlyInAnyOrder(
                        tuple(new MunicipalityNumber("0301"), 1L), tuple(new MunicipalityNumber("5501"), 1L));
        assertThat(signIn.as("saksbehandler-oslo", () -> impact.persons(study, 10)))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isEqualTo(osman);
                    assertThat(person.listName()).isEqualTo("Osman, Ali");
                    assertThat(person.from().programme()).isEqualTo(ProgrammeStatus.MAY_OFFER);
                    assertThat(person.to())
                            .isEqualTo(new Category(ProgrammeStatus.RIGHT_AND_DUTY, MappingDuty.REQUIRED));
                    assertThat(person.since()).isEqualTo(NEW_YEAR);
                });
        assertThat(signIn.as("saksbehandler-oslo", () -> impact.count(study))).isEqualTo(1);
        assertThat(signIn.as("admin", parameters::history)).isEmpty();
    }

    @Test
    void strictlyProtectedPersonsAreCountedForTheCountryAndShownToTheLeadAlone() {
        oslo.aRefugee("Osman", "Ali", SETTLED)
                .born(TODAY.minusYears(58))
                .strictlyProtected()
                .register();

        var study = study(new UpperAge(60, TODAY));

        assertThat(counts(study)).singleElement().satisfies(count -> {
            assertThat(count.municipality()).isNull();
            assertThat(count.persons()).isEqualTo(1);
        });
        assertThat(signIn.as("saksbehandler-oslo", () -> impact.persons(study, 10)))
                .isEmpty();
        assertThat(signIn.as("saksbehandler-oslo", () -> impact.count(study))).isZero();
        assertThat(signIn.as("leder-oslo", () -> impact.persons(study, 10))).hasSize(1);
    }

    @Test
    void aDayToComeTellsWhoWillHaveLostTheirRightAndFromWhen() {
        var day = SETTLED.plusYears(2).plusMonths(1);

        var study = signIn.as("admin", () -> impact.askOn(day));
        workOff();

        assertThat(signIn.as("saksbehandler-oslo", () -> impact.persons(study, 10)))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.from().programme()).isEqualTo(ProgrammeStatus.RIGHT_AND_DUTY);
                    assertThat(person.since()).isEqualTo(SETTLED.plusYears(2));
                });
    }

    @Test
    void whatWasStudiedIsPutInForceWithAReason() {
        var study = study(new UpperAge(60, NEW_YEAR));

        signIn.as("admin", () -> impact.putInForce(study, "Lovvedtak 12 (2026–2027)"));

        assertThat(signIn.as("imdi", parameters::current).upperAge().on(NEW_YEAR))
                .isEqualTo(60);
        assertThat(signIn.as("imdi", () -> impact.find(study)).orElseThrow().putInForce())
                .isNotNull();
        assertThatThrownBy(() -> signIn.as("admin", () -> impact.putInForce(study, "Igjen")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aStudyThatIsNotDoneIsNotPutInForce() {
        var study = signIn.as("admin", () -> impact.ask(new UpperAge(60, NEW_YEAR)));

        assertThatThrownBy(() -> signIn.as("admin", () -> impact.putInForce(study, "For tidlig")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aChangeThatMakesNoDifferenceAndADayThatHasPassedAreRefused() {
        assertThatThrownBy(() -> signIn.as("admin", () -> impact.ask(new Chapter6AEnd(LocalDate.of(2026, 9, 1)))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signIn.as("admin", () -> impact.askOn(TODAY))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aProlongedChapterIsComparedOnTheFirstDayOnWhichItMatters() {
        var study = study(new Chapter6AEnd(LocalDate.of(2027, 7, 1)));

        assertThat(signIn.as("admin", () -> impact.find(study)).orElseThrow().after())
                .isEqualTo(TODAY);
    }

    private RunId study(ParameterChange change) {
        var study = signIn.as("admin", () -> impact.ask(change));
        workOff();
        return study;
    }

    private List<ImpactCount> counts(RunId study) {
        return signIn.as("admin", () -> impact.counts(study));
    }

    private void workOff() {
        worker.workOff(() -> false);
    }
}
