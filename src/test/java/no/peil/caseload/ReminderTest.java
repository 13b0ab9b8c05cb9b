package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.common.ResidenceKind;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.StatementCount;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders that case workers set for themselves. */
@DatabaseTest
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";

    @Autowired
    private ReminderService reminders;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private StatementCount statements;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;
    private ParticipantId hailu;

    @BeforeEach
    void aRefugeeSettledAMonthAgo() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
        hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
    }

    @Test
    void onTheDayTheReminderStandsThereUntilItIsDone() {
        set(WORKER, TODAY.plusDays(3), " Ring skolen ");
        assertThat(due(WORKER)).isEmpty();

        clock.setTo(TODAY.plusDays(3));
        assertThat(due(WORKER))
                .extracting(Reminder::name, Reminder::body)
                .containsExactly(tuple("Hailu, Selam", "Ring skolen"));
        clock.setTo(TODAY.plusDays(5));
        var reminder = due(WORKER).getFirst();

        signIn.as(WORKER, () -> reminders.done(reminder.id()));

        assertThat(due(WORKER)).isEmpty();
        assertThat(of(WORKER)).isEmpty();
    }

    @Test
    void nobodyElseReadsItNotEvenTheLead() {
        set(WORKER, TODAY, "Ring skolen");
        var reminder = due(WORKER).getFirst();

        assertThat(due(LEAD)).isEmpty();
        assertThat(of(LEAD)).isEmpty();
        signIn.as(LEAD, () -> reminders.done(reminder.id()));
        signIn.as(LEAD, () -> reminders.delete(reminder.id()));
        signIn.as(LEAD, () -> reminders.postpone(reminder.id(), TODAY.plusDays(1)));

        assertThat(due(WORKER)).containsExactly(reminder);
    }

    @Test
    void aPostponedReminderComesBackAndADeletedOneDoesNot() {
        set(WORKER, TODAY, "Ring skolen");
        set(WORKER, TODAY, "Bestill tolk");
        var first = due(WORKER).getFirst();
        var second = due(WORKER).getLast();

        signIn.as(WORKER, () -> reminders.postpone(first.id(), TODAY.plusDays(7)));
        signIn.as(WORKER, () -> reminders.delete(second.id()));

        assertThat(due(WORKER)).isEmpty();
        assertThat(of(WORKER))
                .extracting(Reminder::day, Reminder::body)
                .containsExactly(tuple(TODAY.plusDays(7), first.body()));
    }

    @Test
    void twoClicksAtOnceSetOneReminder() throws Exception {
        Callable<Object> click = () -> signIn.as(WORKER, () -> {
            reminders.set(hailu, TODAY, "Ring skolen");
            return true;
        });
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var done : hands.invokeAll(List.of(click, click, click, click))) {
                done.get();
            }
        }

        assertThat(due(WORKER)).hasSize(1);
    }

    @Test
    void itIsSetForADayToComeAndSaysSomething() {
        refused("reminder.day-has-passed", TODAY.minusDays(1), "Ring skolen");
        refused("reminder.day-too-far", TODAY.plusYears(4), "Ring skolen");
        refused("reminder.empty", TODAY, "  ");
        refused("reminder.too-long", TODAY, "a".repeat(201));
    }

    @Test
    void whoeverIsOutOfReachIsNotRemindedOf() {
        set(WORKER, TODAY, "Ring skolen");
        assertThatThrownBy(() -> set("saksbehandler-tromso", TODAY, "Ring skolen"))
                .isInstanceOf(Refusal.class);

        signIn.as(
                WORKER,
                () -> facts.add(
                        hailu,
                        new Residence(
                                ResidenceKind.MUNICIPALITY, new MunicipalityNumber("5501"), null, TODAY, null, true),
                        "Folkeregisteret"));

        assertThat(due(WORKER)).isEmpty();
        assertThat(due("saksbehandler-tromso")).isEmpty();
    }

    @Test
    void theRemindersOfTheDayAreOneStatement() {
        set(WORKER, TODAY, "Ring skolen");
        set(WORKER, TODAY, "Bestill tolk");

        var sent = signIn.as(
                WORKER, () -> statements.of(() -> assertThat(reminders.due()).hasSize(2)));

        assertThat(sent).hasSize(1);
    }

    private void refused(String key, LocalDate day, String text) {
        assertThatThrownBy(() -> set(WORKER, day, text))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void set(String by, LocalDate day, String text) {
        signIn.as(by, () -> reminders.set(hailu, day, text));
    }

    private List<Reminder> due(String reader) {
        return signIn.as(reader, reminders::due);
    }

    private List<Reminder> of(String reader) {
        return signIn.as(reader, () -> reminders.of(hailu));
    }
}
