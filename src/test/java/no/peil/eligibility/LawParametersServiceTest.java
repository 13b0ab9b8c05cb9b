package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.peil.access.Reach;
import no.peil.common.InvalidValue;
import no.peil.common.Refusal;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.LawParameters;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator sets the numbers and dates of the law, and everybody can see who did and why. */
@DatabaseTest
class LawParametersServiceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private LawParametersService parameters;

    @Autowired
    private ReassessmentService reassessment;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whileNobodyHasSetAnythingTheStatuteHolds() {
        assertThat(current()).isEqualTo(LawParameters.STATUTE);
        assertThat(signIn.as("revisor", parameters::history)).isEmpty();
    }

    @Test
    void anUpperAgeHoldsFromItsDayOn() {
        set(new UpperAge(60, NEW_YEAR), "Lovvedtak 12 (2026–2027)");

        assertThat(current().upperAge().on(NEW_YEAR.minusDays(1))).isEqualTo(55);
        assertThat(current().upperAge().on(NEW_YEAR)).isEqualTo(60);
        assertThat(signIn.as("saksbehandler-oslo", parameters::history))
                .singleElement()
                .satisfies(setting -> {
                    assertThat(setting.reason()).isEqualTo("Lovvedtak 12 (2026–2027)");
                    assertThat(setting.counts()).isTrue();
                });
    }

    @Test
    void aLaterSettingForTheSameDayTakesThePlaceOfTheEarlierAndBothStayInTheHistory() {
        set(new UpperAge(60, NEW_YEAR), "Lovvedtak");
        set(new UpperAge(62, NEW_YEAR), "Rettet etter lovvedtaket");

        assertThat(current().upperAge().on(NEW_YEAR)).isEqualTo(62);
        assertThat(signIn.as("imdi", parameters::history))
                .extracting(ParameterSetting::counts)
                .containsExactly(true, false);
    }

    @Test
    void whatIsWithdrawnLetsWhatStoodBeforeCountAgain() {
        set(new Chapter6AEnd(LocalDate.of(2027, 7, 1)), "Forlenget");
        set(new Chapter6AEnd(null), "Forlenget uten sluttdato");
        assertThat(current().chapter6AEndsOn()).isNull();

        withdraw("Satt ved en feil");

        assertThat(current().chapter6AEndsOn()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(signIn.as("admin", parameters::history)).hasSize(3);

        withdraw("Loven ble ikke vedtatt");
        assertThat(current()).isEqualTo(LawParameters.STATUTE);
    }

    @Test
    void whatDoesNotCountCannotBeWithdrawnAgain() {
        set(new UpperAge(60, NEW_YEAR), "Lovvedtak");
        long id = signIn.as("admin", parameters::history).getFirst().id();
        withdraw("Feil");

        assertThatThrownBy(() -> signIn.as("admin", () -> parameters.withdraw(id, "Feil")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSettingNeedsAReasonAndMustChangeSomething() {
        assertThatThrownBy(() -> set(new UpperAge(60, NEW_YEAR), "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("law-parameter.reason"));
        assertThatThrownBy(() -> set(new Chapter6AEnd(LocalDate.of(2026, 7, 1)), "Som loven"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("law-parameter.unchanged"));
    }

    @Test
    void agesAndDaysThatNoLawCouldHaveAreRefused() {
        assertThatThrownBy(() -> new UpperAge(17, NEW_YEAR)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UpperAge(100, NEW_YEAR)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UpperAge(60, LocalDate.of(2020, 12, 31))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Chapter6AEnd(LocalDate.of(2026, 1, 1))).isInstanceOf(InvalidValue.class);
        assertThat(new Chapter6AEnd(LocalDate.of(2026, 1, 2)).endsOn()).isNotNull();
    }

    @Test
    void whoeverSetsAParameterIsLoggedAndEverybodyIsAssessedAnew() {
        set(new UpperAge(60, NEW_YEAR), "Lovvedtak");

        assertThat(logged()).containsExactly("UPPER_AGE 60 2027-01-01");
        assertThat(signIn.as("admin", reassessment::newest))
                .extracting(ReassessmentRun::why, ReassessmentRun::state)
                .containsExactly(tuple(RunReason.PARAMETER, RunState.WAITING));
    }

    private LawParameters current() {
        return signIn.as("saksbehandler-oslo", parameters::current);
    }

    private void set(ParameterChange change, String reason) {
        signIn.as("admin", () -> parameters.set(change, reason));
    }

    private void withdraw(String reason) {
        signIn.as("admin", () -> {
            var counts = parameters.history().stream()
                    .filter(ParameterSetting::counts)
                    .findFirst()
                    .orElseThrow();
            parameters.withdraw(counts.id(), reason);
        });
    }

    private List<String> logged() {
        return reach.ofEverybody(
                "the test reads the log",
                () -> transaction.execute(
                        status -> database.sql("select detail from access_log where action = 'LAW_PARAMETER_SET'")
                                .query(String.class)
                                .list()));
    }
}
