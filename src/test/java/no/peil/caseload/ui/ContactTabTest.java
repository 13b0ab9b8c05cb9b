package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalTime;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.Contact;
import no.peil.caseload.ContactChannel;
import no.peil.caseload.ContactResult;
import no.peil.caseload.ContactService;
import no.peil.caseload.Reminder;
import no.peil.caseload.ReminderService;
import no.peil.caseload.Townsfolk;
import no.peil.caseload.WaitingReason;
import no.peil.caseload.WorkFilter;
import no.peil.codes.Languages;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.SignIn;
import no.peil.testing.StatementCount;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** A day with a person who is hard to reach. */
@ViewTest
@WithUserDetails("saksbehandler-oslo")
class ContactTabTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private ContactService contacts;

    @Autowired
    private ReminderService reminders;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

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
        open();
    }

    @Test
    void anEmptyLogSaysWhatToDo() {
        assertThat(said(panel().log)).contains("Ingen har ført kontakt").contains("Før hvert forsøk");
        assertThat(said($(ReminderPanel.class).single())).contains("Du har ingen påminnelser");
    }

    @Test
    void aCallThatNobodyAnsweredStandsInTheLog() {
        assertThat(form().day.getValue()).isEqualTo(TODAY);
        assertThat(form().time.getValue()).isEqualTo(LocalTime.of(9, 0));
        assertThat(form().language.getHelperText()).isEqualTo("Tolkespråket er tigrinja.");

        log(ContactChannel.PHONE, ContactResult.NO_ANSWER, "Ringte to ganger.");

        assertThat(said(panel().log))
                .contains("Ikke nådd ennå. Ett forsøk.")
                .contains("ikke svar")
                .contains("telefon")
                .contains("21.11.2026 kl. 09.00")
                .contains("Ringte to ganger.")
                .contains("Ført av Ingrid Solberg");
        assertThat(form().channel.isEmpty()).isTrue();
        assertThat(form().note.isEmpty()).isTrue();
    }

    @Test
    void whatLacksIsSaidAtItsField() {
        form().interpreter.setValue(true);
        form().time.setValue(LocalTime.of(9, 30));
        save();
        assertThat(form().channel.isInvalid()).isTrue();
        assertThat(form().result.isInvalid()).isTrue();
        assertThat(form().language.isInvalid()).isTrue();

        form().channel.setValue(ContactChannel.PHONE);
        form().result.setValue(ContactResult.REACHED);
        form().language.setValue(Languages.withCode("ti").orElseThrow());
        save();
        assertThat(form().time.isInvalid()).as("half an hour from now").isTrue();
        assertThat(contacts.of(hailu).contacts()).isEmpty();

        form().time.setValue(LocalTime.of(8, 30));
        save();
        assertThat(contacts.of(hailu).contacts()).hasSize(1);
        assertThat(said(panel().log)).contains("på tigrinja, gjennom tolk");
    }

    @Test
    void afterANoShowTheWorkMayBeLetToWait() {
        log(ContactChannel.MEETING, ContactResult.NO_SHOW, "");
        assertThat(said(panel().offer)).contains("Skal arbeidet vente?");

        test(button(panel().offer, "Sett på vent")).click();
        var dialog = $(HoldDialog.class).single();
        assertThat(dialog.reason.getValue()).isEqualTo(WaitingReason.NO_SHOW);
        test(dialog.hold).click();

        assertThat(caseload.findRows(
                        CaseloadFilter.NONE.with(WorkFilter.WAITING_FOR_PERSON), CaseloadOrder.DEFAULT, 0, 10))
                .hasSize(1);
        assertThat(panel().offer.isVisible()).isFalse();
        log(ContactChannel.PHONE, ContactResult.NO_ANSWER, "");
        assertThat(panel().offer.isVisible()).as("the work waits already").isFalse();
    }

    @Test
    void aNoteThatIsHalfWrittenIsThereWhenOneComesBack() {
        test(form().note).setValue("Ringte, men");
        PersonNavigation.toPerson(hailu, "historikk");

        open();

        assertThat(form().note.getValue()).isEqualTo("Ringte, men");
    }

    @Test
    void theNoteAsksWhetherHealthBelongsThere() {
        test(form().note).setValue("Har fått en diagnose.");

        assertThat(said(form())).contains("helse");
    }

    @Test
    void aWrongLineIsCorrectedByANewOne() {
        log(ContactChannel.PHONE, ContactResult.NO_ANSWER, "Ringte.");

        test(button(panel().log, "Rett med en ny")).click();
        assertThat(form().note.getValue()).isEqualTo("Ringte.");
        form().result.setValue(ContactResult.REACHED);
        save();

        assertThat(contacts.of(hailu).contacts()).extracting(Contact::corrected).containsExactlyInAnyOrder(true, false);
        assertThat(said(panel().log))
                .contains("Sist nådd 21.11.2026 kl. 09.00.")
                .contains("rettet")
                .contains("Retter kontakten 21.11.2026 kl. 09.00: telefon, ikke svar");
    }

    @Test
    void aReminderIsSetPostponedAndDone() {
        var panel = $(ReminderPanel.class).single();
        panel.day.setValue(TODAY);
        test(panel.body).setValue("Ring skolen");
        test(panel.set).click();
        assertThat(said(panel)).contains("21.11.2026 · i dag").contains("Ring skolen");

        var list = navigate(CaseloadView.class);
        assertThat(list.reminders.getText()).isEqualTo("Påminnelser i dag (1)");
        test(list.reminders).click();
        var shown = $(ReminderList.class).single();
        assertThat(said(shown)).contains("Hailu, Selam").contains("Ring skolen");

        test(button(shown, "Gjort")).click();

        assertThat(reminders.of(hailu)).isEmpty();
        assertThat(list.reminders.isVisible()).isFalse();
    }

    @Test
    void whoeverFollowsAReminderToItsPersonLeavesTheDialogBehind() {
        reminders.set(hailu, TODAY, "Ring skolen");
        var list = navigate(CaseloadView.class);
        test(list.reminders).click();

        open();

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(said($(ReminderPanel.class).single())).contains("Ring skolen");
    }

    @Test
    void aReminderThatSaysNothingIsNotSet() {
        var panel = $(ReminderPanel.class).single();

        test(panel.set).click();

        assertThat(panel.body.isInvalid()).isTrue();
        assertThat(panel.set.isEnabled()).isTrue();
        assertThat(reminders.of(hailu)).isEmpty();
    }

    @Test
    void twoClicksOnTheSameReminderSetOne() {
        var panel = $(ReminderPanel.class).single();
        for (int click = 0; click < 2; click++) {
            panel.day.setValue(TODAY.plusDays(7));
            panel.body.setValue("Ring skolen");
            test(panel.set).click();
        }

        assertThat(reminders.of(hailu)).extracting(Reminder::body).containsExactly("Ring skolen");
    }

    @Test
    void theTabOpensWithFewStatements() {
        log(ContactChannel.PHONE, ContactResult.NO_ANSWER, "");
        log(ContactChannel.LETTER, ContactResult.NO_ANSWER, "");

        assertThat(statements.of(this::open)).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    @WithUserDetails("imdi")
    void imdiHasNoSuchTab() {
        var resettled =
                oslo.aResettlementRefugee("Al-Ahmad", TODAY.minusMonths(1)).register();

        PersonNavigation.toPerson(resettled, "kontakt");

        assertThat($(ContactPanel.class).exists()).isFalse();
        assertThat($(RouterLink.class).all())
                .extracting(link -> said(link))
                .contains("Historikk")
                .doesNotContain("Kontakt");
    }

    private void open() {
        PersonNavigation.toPerson(hailu, "kontakt");
    }

    private void log(ContactChannel channel, ContactResult result, String note) {
        form().channel.setValue(channel);
        form().result.setValue(result);
        form().note.setValue(note);
        save();
    }

    private void save() {
        test(panel().save).click();
    }

    private ContactPanel panel() {
        return $(ContactPanel.class).single();
    }

    private ContactForm form() {
        return panel().form;
    }

    private Button button(Component in, String words) {
        return find(Button.class, in).withText(words).single();
    }

    private static String said(Component component) {
        return component.getElement().getTextRecursively();
    }
}
