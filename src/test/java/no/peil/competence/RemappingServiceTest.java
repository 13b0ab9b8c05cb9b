package no.peil.competence;

import static no.peil.competence.Office.IMDI;
import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.database.EmbeddedDatabase;
import no.peil.eligibility.MappingRegister;
import no.peil.participant.HistoryEntry;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A resettlement refugee whom IMDi has mapped, settled in Oslo: nobody maps her again without saying why. */
@DatabaseTest
class RemappingServiceTest {

    private static final Remapping WHY =
            new Remapping(" integreringsloven § 10 andre ledd ", "Hele arbeidslivet mangler i kartleggingen.");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private RemappingService remapping;

    @Autowired
    private RecordHistoryService history;

    @Autowired
    private CompetenceHistory told;

    @Autowired
    private MappingRegister register;

    @Autowired
    private MappingStages stages;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void imdiHasMapped() {
        office = new Office(portal);
        person = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(person);
        office.settles(person, "0301");
        office.signIn(OSLO);
    }

    @Test
    void whomImdiHasMappedNobodyMapsAgainByAnyOtherWay() {
        var job = office.record(person).recorded(Section.WORK).getFirst();

        assertThat(competence.of(person).may()).doesNotContain(Deed.START, Deed.EDIT, Deed.TAKE_OVER);
        assertRefused(() -> competence.start(person), "competence.already-mapped");
        assertRefused(() -> competence.takeOver(person), "competence.not-open-to-you");
        assertRefused(() -> items.add(person, Section.WORK), "competence.not-open-to-you");
        assertThat(items.save(person, job.id(), ItemField.TITLE, "Bilmekaniker", "Kokk"))
                .isInstanceOf(SaveOutcome.Closed.class);
        for (var user : List.of(OSLO, OSLO_LEAD, IMDI)) {
            office.signIn(user);
            assertThatThrownBy(() -> office.sql(begin("null"), person.value()))
                    .as("a second mapping, past the services, as %s", user)
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> office.sql(begin("now()"), person.value()))
                    .as("one that is set aside from the beginning, as %s", user)
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> office.sql(
                            "update competence_record set superseded_at = now() where participant_id = ?",
                            person.value()))
                    .as("setting the old one aside, as %s", user)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theDatabaseWantsTheParagraphAndTheReasonTooWhoeverAsks() {
        var superuser = new JdbcTemplate(portal.getBean(EmbeddedDatabase.class).asSuperuser());

        assertThatThrownBy(() -> superuser.update(
                        "update competence_record set superseded_at = now(), superseded_by = 'x', superseded_by_name = 'X'"
                                + " where participant_id = ?",
                        person.value()))
                .hasMessageContaining("superseded_as_a_whole");
        assertThatThrownBy(() -> superuser.update(
                        "insert into competence_record (participant_id, mapped_by, municipality, started_at, started_by, started_by_name)"
                                + " values (?, 'SETTLEMENT_MUNICIPALITY', '0301', now(), 'x', 'X')",
                        person.value()))
                .hasMessageContaining("competence_record_nobody_is_mapped_twice");
    }

    @Test
    void withAParagraphAndAReasonANewMappingBeginsAndTheOldOneLosesNothing() {
        var before = office.record(person);
        remapping.mapAgain(person, WHY);

        var now = office.record(person);
        assertThat(now.id()).isNotEqualTo(before.id());
        assertThat(now.by()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
        assertThat(now.stage()).isEqualTo(MappingStage.STARTED);
        assertThat(now.again()).isTrue();
        assertThat(now.items()).isEmpty();
        assertThat(competence.of(person).may()).containsExactly(Deed.EDIT);

        assertThat(remapping.earlier(person)).singleElement().satisfies(earlier -> {
            assertThat(earlier.record().items()).isEqualTo(before.items());
            assertThat(earlier.record().completed()).isEqualTo(before.completed());
            assertThat(earlier.superseded().paragraph()).isEqualTo("integreringsloven § 10 andre ledd");
            assertThat(earlier.superseded().reason()).isEqualTo(WHY.reason());
            assertThat(earlier.superseded().signature().name()).isEqualTo("Ingrid Solberg");
            assertThat(earlier.superseded().municipality()).isEqualTo(new MunicipalityNumber("0301"));
        });
    }

    @Test
    void theOldMappingIsClosedToEverybody() {
        var job = office.record(person).recorded(Section.WORK).getFirst();
        remapping.mapAgain(person, WHY);

        for (var user : List.of(OSLO, IMDI)) {
            office.signIn(user);
            assertThat(items.save(person, job.id(), ItemField.TITLE, "Bilmekaniker", "Kokk"))
                    .isInstanceOf(SaveOutcome.Closed.class);
            assertThat(items.remove(person, Section.WORK, job.id())).isInstanceOf(SaveOutcome.Closed.class);
            assertThat(office.sql(
                            "update competence_work set title = 'x' where id = ?",
                            job.id().value()))
                    .isZero();
            assertThat(office.sql(
                            "update competence_record set status = 'STARTED', completed_at = null, completed_by = null,"
                                    + " completed_by_name = null where participant_id = ? and status = 'COMPLETED'",
                            person.value()))
                    .isZero();
        }
    }

    @Test
    void whatCountsFromThenOnIsTheNewMapping() {
        remapping.mapAgain(person, WHY);
        assertThat(registered())
                .as("the law hears of a mapping when it is completed")
                .isEmpty();
        assertThat(transaction.<Map<?, ?>>execute(status -> stages.of(List.of(person))))
                .isEqualTo(Map.of(person, MappingStage.STARTED));

        office.answerEverything(person);
        competence.complete(person);
        assertThat(registered().orElseThrow().by()).isEqualTo(MappingBody.SETTLEMENT_MUNICIPALITY);
        assertRefused(() -> remapping.mapAgain(person, WHY), "competence.not-open-to-you");
    }

    @Test
    void theHistoryTellsOfBothAndWhy() {
        var mapped = office.record(person);
        var before = mapped.completed();
        remapping.mapAgain(person, WHY);
        office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"));

        assertThat(told.of(person).stream().filter(entry -> entry.reason() != null))
                .singleElement()
                .extracting(HistoryEntry::textKey, HistoryEntry::reason)
                .containsExactly(
                        "competence.history.SUPERSEDED",
                        "integreringsloven § 10 andre ledd: Hele arbeidslivet mangler i kartleggingen.");
        assertThat(before).isNotNull();
        assertThat(history.asOf(person, before.at()).items()).hasSameSizeAs(mapped.items());
        assertThat(history.asOf(person, java.time.Instant.now().plusSeconds(5)).items())
                .as("nothing of the old one in the new")
                .hasSize(1);
    }

    @Test
    void imdiIsToldOfWhomItMappedAndSomebodyMappedAgain() {
        assertThat(office.as(
                        IMDI,
                        () -> remapping.all().stream()
                                .filter(again ->
                                        again.earlier().record().participant().equals(person))))
                .isEmpty();
        remapping.mapAgain(person, WHY);

        assertThat(office.as(
                        IMDI,
                        () -> remapping.all().stream()
                                .filter(again ->
                                        again.earlier().record().participant().equals(person))
                                .toList()))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.name()).isEqualTo("Hailu, Selam");
                    assertThat(again.earlier().record().by()).isEqualTo(MappingBody.IMDI);
                    assertThat(again.earlier().superseded().municipality()).isEqualTo(new MunicipalityNumber("0301"));
                });
        assertThatThrownBy(() -> remapping.all()).isInstanceOf(AccessDeniedException.class);
        assertThat(office.as(
                        "revisor",
                        () -> office.rows(
                                "select 1 from access_log where action = 'MAPPED_AGAIN' and participant_id = ?",
                                person.value())))
                .isEqualTo(1);
    }

    @Test
    void theParagraphAndTheReasonMustBeThere() {
        assertRefused(() -> new Remapping(" ", "Derfor"), "competence.map-again.paragraph");
        assertRefused(() -> new Remapping("§ 10", "  "), "competence.map-again.reason");
    }

    @Test
    void onlyTheMunicipalityWhereThePersonLivesMapsAgain() {
        assertRefused(() -> office.as(TROMSO, () -> again()), "competence.not-open-to-you");
        assertThat(office.as(IMDI, () -> competence.of(person).may()))
                .as("IMDi maps before arrival")
                .doesNotContain(Deed.MAP_AGAIN);
        assertRefused(() -> office.as(IMDI, () -> again()), "competence.not-open-to-you");
    }

    @Test
    void whoeverMadeTheMappingCorrectsItInsteadOfMappingAgain() {
        var own = office.aRefugeeSettledInOslo();
        competence.start(own);
        office.answerEverything(own);
        competence.complete(own);

        assertThat(competence.of(own).may(Deed.MAP_AGAIN)).isFalse();
        assertRefused(() -> remapping.mapAgain(own, WHY), "competence.not-open-to-you");
    }

    @Test
    void theRecordFollowsThePersonToTheNextMunicipality() {
        office.movesFromOslo(person, "5501");

        assertRefused(() -> competence.of(person), "participant.not-found");
        assertThat(office.rows("select 1 from competence_work where participant_id = ?", person.value()))
                .isZero();
        office.signIn(TROMSO);
        assertThat(office.record(person).recorded(Section.WORK)).hasSize(1);
        competence.assure(person, office.today());
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.ASSURED);
        assertThat(Set.copyOf(competence.of(person).may())).doesNotContain(Deed.START, Deed.EDIT);
    }

    private boolean again() {
        remapping.mapAgain(person, WHY);
        return true;
    }

    private java.util.Optional<no.peil.eligibility.RegisteredMapping> registered() {
        return java.util.Optional.ofNullable(
                transaction.execute(status -> register.of(List.of(person)).get(person)));
    }

    private static String begin(String supersededAt) {
        return """
                insert into competence_record (participant_id, mapped_by, municipality, status, started_at, started_by,
                                               started_by_name, completed_at, superseded_at, superseded_by, superseded_by_name,
                                               superseded_paragraph, superseded_reason)
                select ?, case when nullif(current_setting('app.municipality', true), '') is null then 'IMDI'
                               else 'SETTLEMENT_MUNICIPALITY' end,
                       nullif(current_setting('app.municipality', true), ''),
                       case when t.at is null then 'STARTED' else 'COMPLETED' end, now(), 'x', 'X', t.at, t.at,
                       case when t.at is not null then 'x' end, case when t.at is not null then 'X' end,
                       case when t.at is not null then 'x' end, case when t.at is not null then 'x' end
                from (select %s::timestamptz as at) t
                """.formatted(supersededAt);
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
