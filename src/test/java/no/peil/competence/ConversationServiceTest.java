package no.peil.competence;

import static no.peil.competence.Office.IMDI;
import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import no.peil.common.Refusal;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import no.peil.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** The interpreter log, from the interview to the adviser in the next municipality. */
@DatabaseTest
class ConversationServiceTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private ConversationService conversations;

    @Autowired
    private CompetenceHistory history;

    @Autowired
    private TestClock clock;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aPersonWhoIsBeingMappedInOslo() {
        clock.setTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        office = new Office(portal);
        office.signIn(OSLO);
        person = office.aRefugeeSettledInOslo();
        competence.start(person);
    }

    @Test
    void whatIsWrittenInAConversationTellsThroughWhichInterpreter() {
        conversations.begin(person, through(InterpreterLevel.B, ""));

        var item = office.addItem(person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ti"));

        assertThat(item.conveyance())
                .isEqualTo(new Conveyance(
                        Assistance.INTERPRETER, "ti", "asmara", InterpreterLevel.B, ConversationMode.VIDEO));
    }

    @Test
    void whatIsWrittenBeforeAndAfterItDoesNot() {
        var before = office.addItem(person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ti"));
        conversations.begin(person, through(InterpreterLevel.B, ""));
        conversations.end(person);
        var after = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Skredder"));

        assertThat(before.conveyance()).isNull();
        assertThat(after.conveyance()).isNull();
    }

    @Test
    void aLaterCorrectionOutsideAConversationIsNotSaidInIt() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        var item = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Skreder"));
        conversations.end(person);

        items.save(person, item.id(), ItemField.TITLE, "Skreder", "Skredder");

        assertThat(office.record(person).recorded(Section.WORK))
                .singleElement()
                .satisfies(corrected -> assertThat(corrected.conveyance()).isNull());
        assertThat(office.rows(
                        "select from competence_change where participant_id = ? and after = 'Skreder' and conversation_id is not null",
                        person.value()))
                .as("the history knows what was said in it")
                .isOne();
    }

    @Test
    void aColleagueAtTheNextDeskDoesNotWriteInMyConversation() {
        conversations.begin(person, through(InterpreterLevel.B, ""));

        var item = office.as(
                OSLO_LEAD, () -> office.addItem(person, Section.OTHER, Map.of(ItemField.DESCRIPTION, "Førerkort B")));

        assertThat(item.conveyance()).isNull();
    }

    @Test
    void whoeverForgetsToEndAConversationDoesNotWriteInItTheNextDay() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        clock.setTo(clock.instant().plus(Duration.ofHours(13)));

        var item = office.addItem(person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ti"));
        assertThat(item.conveyance()).isNull();

        conversations.goOn(person, conversations.of(person).getFirst().id());
        var written = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Skredder"));
        assertThat(written.conveyance()).isNotNull();
        assertThat(conversations.of(person)).hasSize(1);
    }

    @Test
    void aSecondConversationEndsTheFirst() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        clock.setTo(clock.instant().plusSeconds(60));
        conversations.begin(person, through(InterpreterLevel.C, ""));

        assertThat(conversations.of(person))
                .extracting(conversation -> conversation.isHeldBy(OSLO, clock.instant()))
                .containsExactly(true, false);
    }

    @Test
    void aChildIsRefusedUnlessTheActMakesAnException() {
        refused("conversation.child", with(Assistance.CHILD, null, null, "Bare barnet kunne begge språk", today()));
        refused(
                "conversation.child",
                with(Assistance.CHILD, null, DeviationGround.STRONG_REASONS, "Lang reisevei", today()));
        refused("conversation.reason-missing", with(Assistance.CHILD, null, DeviationGround.EMERGENCY, " ", today()));

        conversations.begin(
                person, with(Assistance.CHILD, null, DeviationGround.EMERGENCY, "Akutt sykdom i møtet", today()));

        assertThat(conversations.of(person))
                .singleElement()
                .satisfies(held -> assertThat(held.details().reason()).isEqualTo("Akutt sykdom i møtet"));
    }

    @Test
    void notEvenTheDatabaseTakesAChildWithoutAnException() {
        assertThatThrownBy(() -> office.sql("""
                        insert into competence_conversation (id, record_id, participant_id, municipality, held_on, assistance, language,
                            mode, reason, begun_at, begun_by, begun_by_name, opened_at, changed_at, changed_by, changed_by_name)
                        select gen_random_uuid(), id, participant_id, '0301', current_date, 'CHILD', 'ti', 'IN_PERSON', 'Ingen andre',
                               now(), ?, ?, now(), now(), ?, ?
                        from competence_record where participant_id = ?
                        """, OSLO, OSLO, OSLO, OSLO, person.value()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no_child_without_an_exception");
    }

    @Test
    void anUnqualifiedInterpreterTakesAReasonAndFrom2027AGround() {
        refused("conversation.reason-missing", through(InterpreterLevel.NOT_QUALIFIED, ""));
        conversations.begin(person, through(InterpreterLevel.NOT_QUALIFIED, "Ingen kvalifisert tolk ledig"));

        clock.setTo(java.time.Instant.parse("2027-01-01T10:00:00Z"));
        refused("conversation.qualified", through(InterpreterLevel.NOT_QUALIFIED, "Ingen kvalifisert tolk ledig"));
        conversations.begin(
                person,
                with(
                        Assistance.INTERPRETER,
                        InterpreterLevel.NOT_QUALIFIED,
                        DeviationGround.CANNOT_WAIT,
                        "Fristen går ut",
                        today()));
    }

    @Test
    void withoutAnInterpreterTheCaseWorkerSaysWhyUnlessTheMappingSaysThatNoneIsNeeded() {
        refused("conversation.reason-missing", inNorwegian(""));
        office.addItem(
                person,
                Section.LANGUAGES,
                Map.of(ItemField.LANGUAGE, "no", ItemField.LISTENING, "B1", ItemField.SPEAKING, "B2"));

        conversations.begin(person, inNorwegian(""));

        assertThat(conversations.of(person)).hasSize(1);
    }

    @Test
    void aConversationIsNotHeldTomorrowAndHasALanguage() {
        refused(
                "conversation.held-on",
                with(Assistance.INTERPRETER, InterpreterLevel.A, null, "", today().plusDays(1)));
        refused("conversation.level", with(Assistance.INTERPRETER, null, null, "", today()));
    }

    @Test
    void aCorrectionKeepsWhatTheLogSaidBefore() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        var held = conversations.of(person).getFirst();

        office.as(OSLO_LEAD, () -> {
            conversations.change(person, held.id(), through(InterpreterLevel.E, ""));
            return true;
        });

        assertThat(conversations.of(person).getFirst().details().level()).isEqualTo(InterpreterLevel.E);
        assertThat(office.rows(
                        "select from competence_conversation_change where participant_id = ? and before ->> 'level' = 'B' and changed_by = ?",
                        person.value(),
                        OSLO_LEAD))
                .isOne();
        assertThat(history.of(person))
                .extracting(entry -> entry.textKey())
                .contains("competence.history.CONVERSATION", "competence.history.CONVERSATION_CORRECTED");
    }

    @Test
    void nobodyDeletesAConversation() {
        conversations.begin(person, through(InterpreterLevel.B, ""));

        assertThatThrownBy(() ->
                        office.sql("delete from competence_conversation where participant_id = ?", person.value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherMunicipalityAndImdiSeeNothingOfSomebodyWhoIsNotTheirs() {
        conversations.begin(person, through(InterpreterLevel.B, ""));

        for (var other : Set.of(TROMSO, IMDI)) {
            office.as(other, () -> {
                assertThat(conversations.of(person)).isEmpty();
                assertThat(office.rows("select from competence_conversation where participant_id = ?", person.value()))
                        .isZero();
                refused("competence.not-open-to-you", through(InterpreterLevel.A, ""));
                return true;
            });
        }
    }

    @Test
    void theLogFollowsThePersonAndIsNotTheNextMunicipalitysToChange() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        office.answerEverything(person);
        competence.complete(person);
        var held = conversations.of(person).getFirst();
        office.movesFromOslo(person, "5501");

        office.as(TROMSO, () -> {
            assertThat(conversations.of(person)).hasSize(1);
            assertThat(office.record(person).recorded(Section.WORK).getFirst().conveyance())
                    .isNotNull();
            assertThatThrownBy(() -> conversations.change(person, held.id(), through(InterpreterLevel.A, "")))
                    .isInstanceOf(Refusal.class);
            conversations.begin(person, through(InterpreterLevel.A, ""));
            var item = items.addAssured(person, Section.LANGUAGES);
            items.save(person, item.id(), ItemField.LANGUAGE, null, "ti");
            assertThat(office.record(person)
                            .addedByAssurance(Section.LANGUAGES)
                            .getFirst()
                            .conveyance())
                    .isNotNull();
            return true;
        });
    }

    @Test
    void whatIsAssuredIsClosedAndSoIsItsLog() {
        conversations.begin(person, through(InterpreterLevel.B, ""));
        office.answerEverything(person);
        competence.complete(person);
        competence.assure(person, today());
        var held = conversations.of(person).getFirst();

        assertThatThrownBy(() -> conversations.change(person, held.id(), through(InterpreterLevel.A, "")))
                .isInstanceOf(Refusal.class);
        assertThat(office.sql("update competence_conversation set level = 'A' where id = ?", held.id()))
                .as("not even past the services")
                .isZero();
    }

    private void refused(String key, ConversationDetails details) {
        assertThatThrownBy(() -> conversations.begin(person, details))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private ConversationDetails through(InterpreterLevel level, String reason) {
        return with(Assistance.INTERPRETER, level, null, reason, today());
    }

    private ConversationDetails inNorwegian(String reason) {
        return new ConversationDetails(
                today(),
                Assistance.COMMON_LANGUAGE,
                "no",
                "",
                null,
                "",
                ConversationMode.IN_PERSON,
                Set.of(),
                null,
                reason,
                "");
    }

    private static ConversationDetails with(
            Assistance assistance,
            @Nullable InterpreterLevel level,
            @Nullable DeviationGround ground,
            String reason,
            LocalDate heldOn) {
        return new ConversationDetails(
                heldOn,
                assistance,
                "ti",
                "asmara",
                level,
                "",
                ConversationMode.VIDEO,
                Set.of(OtherPart.FAMILY_ADULT),
                ground,
                reason,
                "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
