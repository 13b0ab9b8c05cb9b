package no.peil.competence;

import static no.peil.competence.Office.IMDI;
import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.peil.common.MappingBody;
import no.peil.common.Refusal;
import no.peil.eligibility.MappingRegister;
import no.peil.participant.ParticipantsChanged;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class CompetenceServiceTest {

    @Autowired
    private ApplicationContext portal;

    private Office office;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private MappingRegister register;

    @Autowired
    private MappingStages stages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void atTheDeskInOslo() {
        office = new Office(portal);
        office.signIn(OSLO);
    }

    @Test
    void aCaseWorkerMapsFromBeginningToAssurance() {
        var person = office.aRefugeeSettledInOslo();

        assertThat(competence.of(person).may(Deed.START)).isTrue();
        competence.start(person);
        assertThat(office.record(person).by()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
        assertThat(office.record(person).unanswered()).hasSize(4);

        office.answerEverything(person);
        assertThat(office.record(person).unanswered()).isEmpty();

        competence.complete(person);
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.COMPLETED);

        competence.assure(person, office.today());
        var assurance = office.record(person).assurance();
        assertThat(assurance).isNotNull();
        assertThat(assurance.on()).isEqualTo(office.today());
        assertThat(assurance.signature().name()).isEqualTo("Ingrid Solberg");
        assertThat(competence.of(person).may()).containsExactly(Deed.REVISE);
        assertThat(events.stream(ParticipantsChanged.class)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theHostMunicipalityMapsInItsReceptionCentre() {
        var person = office.aResidentOfACentreInOslo();
        competence.start(person);

        assertThat(office.record(person).by()).isEqualTo(MappingBody.HOST_MUNICIPALITY);
    }

    @Test
    void imdiMapsAResettlementRefugeeAbroadAndTheMunicipalityDoesNot() {
        var person = office.aResettlementRefugeeBoundForOslo();

        assertRefused(() -> competence.start(person), "competence.ground.imdi-maps");
        office.signIn(IMDI);
        competence.start(person);

        assertThat(office.record(person).by()).isEqualTo(MappingBody.IMDI);
        assertThat(office.record(person).municipality()).isNull();
    }

    @Test
    void imdiDoesNotMapWhoeverHasSettled() {
        var person = office.aResettlementRefugeeBoundForOslo();
        office.settles(person, "0301");
        office.signIn(IMDI);

        assertRefused(() -> competence.start(person), "competence.ground.municipality-maps");
    }

    @Test
    void nobodyIsMappedTwice() {
        var person = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(person);
        office.settles(person, "0301");

        assertThat(competence.of(person).may()).containsExactly(Deed.ASSURE, Deed.MAP_AGAIN);
        assertRefused(() -> competence.start(person), "competence.already-mapped");
        assertThatThrownBy(() -> office.sql("""
                        insert into competence_record (participant_id, mapped_by, municipality, started_at, started_by, started_by_name)
                        values (?, 'SETTLEMENT_MUNICIPALITY', '0301', now(), 'x', 'X')
                        """, person.value())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void itIsCompletedOnlyWhenAllFourSectionsAreAnswered() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        items.setNone(person, Section.OTHER, false);

        assertThat(office.record(person).unanswered()).containsExactly(Section.OTHER);
        assertRefused(() -> competence.complete(person), "competence.unanswered");

        var licence = office.addItem(person, Section.OTHER, Map.of(ItemField.KIND, "DRIVING_LICENCE"));
        assertThat(licence.missing()).containsExactly(ItemField.DESCRIPTION);
        assertRefused(() -> competence.complete(person), "competence.unanswered");

        items.save(person, licence.id(), ItemField.DESCRIPTION, null, "Klasse B");
        items.add(person, Section.OTHER);
        competence.complete(person);
        assertThat(office.record(person).recorded(Section.OTHER)).hasSize(1);
    }

    @Test
    void levelsAreNotAskedOfAMotherTongue() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        var english = office.addItem(person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "en"));
        assertThat(english.missing())
                .containsExactlyInAnyOrder(
                        ItemField.LISTENING, ItemField.READING, ItemField.SPEAKING, ItemField.WRITING);

        var tigrinya = office.addItem(
                person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ti", ItemField.MOTHER_TONGUE, "true"));
        assertThat(tigrinya.missing()).isEmpty();
    }

    @Test
    void aCompletedMappingIsSentBackUntilItIsAssured() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
        competence.sendBack(person, SentTo.CASE_WORKER, "Utdanningen fra Libanon mangler");
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.STARTED);

        competence.complete(person);
        competence.assure(person, office.today());
        assertRefused(() -> competence.sendBack(person, SentTo.PERSON, "Feil"), "competence.not-open-to-you");
        assertRefused(() -> competence.assure(person, office.today()), "competence.not-open-to-you");
        assertThat(office.sql(
                        "update competence_record set status = 'STARTED', completed_at = null, completed_by = null,"
                                + " completed_by_name = null where participant_id = ?",
                        person.value()))
                .as("the database says no too")
                .isZero();
    }

    @Test
    void theDayOfAssuranceLiesBetweenCompletionAndToday() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);

        assertRefused(() -> competence.assure(person, office.today().plusDays(1)), "competence.assured-on");
        assertRefused(() -> competence.assure(person, office.today().minusDays(1)), "competence.assured-on");
    }

    @Test
    void aMunicipalityAssuresWhatImdiMappedAndChangesNothingInIt() {
        var person = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(person);
        office.settles(person, "0301");
        var job = office.record(person).recorded(Section.WORK).getFirst();

        assertThat(items.save(person, job.id(), ItemField.TITLE, "Bilmekaniker", "Ingeniør"))
                .isInstanceOf(SaveOutcome.Closed.class);
        assertThat(items.remove(person, Section.WORK, job.id())).isInstanceOf(SaveOutcome.Closed.class);
        assertRefused(() -> items.add(person, Section.WORK), "competence.not-open-to-you");
        assertRefused(() -> items.setNone(person, Section.OTHER, false), "competence.not-open-to-you");
        assertThat(office.sql("update competence_work set title = 'Ingeniør' where participant_id = ?", person.value()))
                .isZero();
        assertThat(office.sql("update competence_section set none = false where participant_id = ?", person.value()))
                .isZero();
        assertThat(office.sql(
                        "update competence_record set status = 'COMPLETED' where participant_id = ?", person.value()))
                .isZero();

        var assured = items.assureBeside(person, Section.WORK, job.id());
        items.save(person, assured.id(), ItemField.TITLE, "Bilmekaniker", "Bilelektriker");
        var record = office.record(person);
        assertThat(record.recorded(Section.WORK).getFirst().value(ItemField.TITLE))
                .contains("Bilmekaniker");
        assertThat(record.assuredValues().get(job.id()).value(ItemField.TITLE)).contains("Bilelektriker");

        competence.assure(person, office.today());
        assertThat(items.save(person, assured.id(), ItemField.TITLE, "Bilelektriker", "Noe annet"))
                .isInstanceOf(SaveOutcome.Closed.class);
    }

    @Test
    void anAssuredValueMustBeFilledInBeforeTheRecordIsAssured() {
        var person = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(person);
        office.settles(person, "0301");
        items.addAssured(person, Section.WORK);

        assertRefused(() -> competence.assure(person, office.today()), "competence.assured-values-unfinished");
    }

    @Test
    void theMunicipalityGoesOnWithWhatImdiNeverCompleted() {
        var person = office.aResettlementRefugeeBoundForOslo();
        office.as(IMDI, () -> {
            competence.start(person);
            return office.addItem(
                    person, Section.OTHER, Map.of(ItemField.KIND, "CARE", ItemField.DESCRIPTION, "Omsorg"));
        });
        office.settles(person, "0301");

        assertThat(competence.of(person).may()).containsExactly(Deed.TAKE_OVER);
        competence.takeOver(person);
        assertThat(office.record(person).by()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
        assertThat(competence.of(person).may(Deed.EDIT)).isTrue();
        assertThat(office.sql("update competence_other set description = 'x' where participant_id = ?", person.value()))
                .as("IMDi's own words stay")
                .isZero();
    }

    @Test
    void theNextMunicipalityReadsAndAssuresButDoesNotMapAgain() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
        office.movesFromOslo(person, "5501");

        assertRefused(() -> competence.of(person), "participant.not-found");
        office.signIn(TROMSO);
        assertThat(competence.of(person).may()).containsExactly(Deed.ASSURE, Deed.MAP_AGAIN);
        assertThat(office.sql("update competence_work set title = 'x' where participant_id = ?", person.value()))
                .isZero();
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        var job = office.record(person).recorded(Section.WORK).getFirst();
        office.signIn(TROMSO);

        assertRefused(() -> competence.of(person), "participant.not-found");
        assertRefused(() -> competence.start(person), "participant.not-found");
        assertThat(items.save(person, job.id(), ItemField.TITLE, "Bilmekaniker", "x"))
                .isInstanceOf(SaveOutcome.Closed.class);
        assertThat(transaction.<Map<?, ?>>execute(status -> stages.of(List.of(person))))
                .isEmpty();
    }

    @Test
    void theLawHearsOfAMappingWhenItIsCompleted() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        assertThat(transaction.<Map<?, ?>>execute(status -> register.of(List.of(person))))
                .isEmpty();

        office.answerEverything(person);
        competence.complete(person);
        var registered =
                transaction.execute(status -> register.of(List.of(person)).get(person));
        assertThat(registered.by()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
        assertThat(registered.completedOn()).isEqualTo(office.today());
        assertThat(registered.assuredOn()).isNull();

        competence.assure(person, office.today());
        assertThat(transaction
                        .execute(status -> register.of(List.of(person)).get(person))
                        .assuredOn())
                .isEqualTo(office.today());
    }

    @Test
    void aTeamLeadMapsTooButNeitherAuditorNorAdministrator() {
        var person = office.aRefugeeSettledInOslo();
        office.signIn(OSLO_LEAD);
        competence.start(person);

        for (var outsider : List.of("revisor", "admin")) {
            office.signIn(outsider);
            assertThatThrownBy(() -> competence.of(person)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> items.add(person, Section.WORK)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> office.sql("select 1 from competence_record"))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
