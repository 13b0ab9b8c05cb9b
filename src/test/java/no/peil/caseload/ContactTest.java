package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import no.peil.access.UserMemoryService;
import no.peil.common.Refusal;
import no.peil.participant.HistoryEntry;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The contact log of a person who is hard to reach. */
@DatabaseTest
class ContactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime NOW = TODAY.atTime(LocalTime.of(9, 0));
    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";
    private static final String ELSEWHERE = "saksbehandler-tromso";
    private static final ContactDetails CALL = attempt(NOW, ContactResult.NO_ANSWER, "Ringte to ganger.");

    @Autowired
    private ContactService contacts;

    @Autowired
    private ContactHistory history;

    @Autowired
    private UserMemoryService memory;

    @Autowired
    private ParticipantService participants;

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
    void everyAttemptStandsInTheLogTheLatestFirstWhoeverWroteIt() {
        log(WORKER, CALL);
        log(
                LEAD,
                new ContactDetails(
                        NOW.minusDays(3),
                        ContactChannel.HOME_VISIT,
                        "ti",
                        true,
                        ContactResult.REACHED,
                        " Var hjemme. "));

        assertThat(logged(WORKER).contacts())
                .extracting(Contact::loggedBy, Contact::details)
                .containsExactly(
                        tuple(WORKER, CALL),
                        tuple(
                                LEAD,
                                new ContactDetails(
                                        NOW.minusDays(3),
                                        ContactChannel.HOME_VISIT,
                                        "ti",
                                        true,
                                        ContactResult.REACHED,
                                        "Var hjemme.")));
    }

    @Test
    void theLogCountsTheAttemptsSinceThePersonWasReached() {
        assertThat(logged(WORKER).lastReached()).isEmpty();
        log(WORKER, attempt(NOW.minusDays(9), ContactResult.NO_ANSWER, ""));
        log(WORKER, attempt(NOW.minusDays(8), ContactResult.DECLINED, ""));
        log(WORKER, attempt(NOW.minusDays(2), ContactResult.NO_SHOW, ""));
        log(WORKER, attempt(NOW.minusDays(1), ContactResult.NO_ANSWER, ""));

        assertThat(logged(WORKER).inVain()).isEqualTo(2);
        assertThat(logged(WORKER).lastReached().orElseThrow().details().at()).isEqualTo(NOW.minusDays(8));
    }

    @Test
    void aWrongLineIsCorrectedByANewOneAndStays() {
        log(WORKER, CALL);
        var wrong = logged(WORKER).contacts().getFirst();
        clock.advance(Duration.ofMinutes(5));

        log(LEAD, attempt(NOW, ContactResult.REACHED, "Hun ringte tilbake."), wrong.id());

        assertThat(logged(WORKER).contacts())
                .extracting(Contact::corrected, Contact::corrects)
                .containsExactly(tuple(false, wrong.id()), tuple(true, null));
        assertThat(logged(WORKER).inVain()).isZero();
        assertThatThrownBy(() -> log(WORKER, attempt(NOW, ContactResult.NO_SHOW, ""), wrong.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("contact.corrected-already"));
        assertThat(signIn.as(WORKER, () -> history.of(hailu)))
                .extracting(HistoryEntry::by, HistoryEntry::textKey)
                .containsExactlyInAnyOrder(
                        tuple(WORKER, "caseload.history.contact"), tuple(LEAD, "caseload.history.contact-corrected"));
    }

    @Test
    void aLineOfAnotherPersonCannotBeCorrectedHere() {
        log(WORKER, CALL);
        var line = logged(WORKER).contacts().getFirst().id();
        var abebe = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();

        assertThatThrownBy(() -> signIn.as(WORKER, () -> contacts.log(abebe, CALL, line)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void twoClicksWriteOneLineAndTheSameCallAnHourLaterAnother() {
        log(WORKER, CALL);
        log(WORKER, CALL);
        assertThat(logged(WORKER).contacts()).hasSize(1);

        clock.advance(Duration.ofHours(1));
        log(WORKER, CALL);
        assertThat(logged(WORKER).contacts()).hasSize(2);
    }

    @Test
    void whatHasNotHappenedYetIsNotLogged() {
        refused("contact.in-the-future", attempt(NOW.plusMinutes(1), ContactResult.REACHED, ""));
        refused("contact.too-long-ago", attempt(NOW.minusYears(6), ContactResult.REACHED, ""));
        refused(
                "contact.language-missing",
                new ContactDetails(NOW, ContactChannel.PHONE, null, true, ContactResult.REACHED, ""));
        refused("contact.note-too-long", attempt(NOW, ContactResult.REACHED, "a".repeat(1_001)));
        assertThat(logged(WORKER).contacts()).isEmpty();
    }

    @Test
    void whoeverWorksElsewhereNeitherReadsNorWrites() {
        log(WORKER, CALL);

        assertThat(logged(ELSEWHERE).contacts()).isEmpty();
        assertThat(signIn.as(ELSEWHERE, () -> history.of(hailu))).isEmpty();
        assertThat(signIn.as("imdi", () -> history.of(hailu))).isEmpty();
        assertThatThrownBy(() -> log(ELSEWHERE, CALL)).isInstanceOf(Refusal.class);
    }

    @Test
    void theLogOfAStrictlyProtectedPersonIsTheLeadsAlone() {
        var hidden = oslo.aRefugee("Tesfay", "Abel", TODAY.minusMonths(1))
                .strictlyProtected()
                .register();
        signIn.as(LEAD, () -> contacts.log(hidden, CALL, null));

        assertThat(signIn.as(LEAD, () -> contacts.of(hidden)).contacts()).hasSize(1);
        assertThat(signIn.as(WORKER, () -> contacts.of(hidden)).contacts()).isEmpty();
        assertThatThrownBy(() -> signIn.as(WORKER, () -> contacts.log(hidden, CALL, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theDraftOfANoteIsTheWritersOwnAndIsForgottenOnceItIsLogged() {
        signIn.as(WORKER, () -> contacts.keepDraft(hailu, null, "Ringte, men"));
        assertThat(signIn.as(LEAD, () -> contacts.draft(hailu, null))).isEmpty();
        assertThat(signIn.as(WORKER, () -> contacts.draft(hailu, null))).contains("Ringte, men");

        log(WORKER, CALL);

        assertThat(signIn.as(WORKER, () -> contacts.draft(hailu, null))).isEmpty();
        assertThat(signIn.as(WORKER, () -> memory.recall("contact:" + hailu))).isEmpty();
    }

    private void refused(String key, ContactDetails details) {
        assertThatThrownBy(() -> log(WORKER, details))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void log(String by, ContactDetails details) {
        log(by, details, null);
    }

    private void log(String by, ContactDetails details, @Nullable UUID corrects) {
        signIn.as(by, () -> contacts.log(hailu, details, corrects));
    }

    private ContactLog logged(String reader) {
        return signIn.as(reader, () -> contacts.of(hailu));
    }

    private static ContactDetails attempt(LocalDateTime at, ContactResult result, String note) {
        return new ContactDetails(at, ContactChannel.PHONE, null, false, result, note);
    }
}
