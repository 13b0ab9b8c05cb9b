package no.peil.competence;

import static no.peil.competence.Audience.OWN_MUNICIPALITY;
import static no.peil.competence.Audience.RECEIVING_MUNICIPALITY;
import static no.peil.competence.Office.IMDI;
import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.database.EmbeddedDatabase;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RemarkServiceTest {

    @Autowired
    private ApplicationContext portal;

    private Office office;

    @Autowired
    private RemarkService remarks;

    private ParticipantId person;

    private JdbcTemplate fromOutside;

    @BeforeEach
    void aPersonInOslo() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        office.signIn(OSLO);
        fromOutside = new JdbcTemplate(portal.getBean(EmbeddedDatabase.class).asSuperuser());
    }

    @Test
    void aRemarkSaysWhoWroteItAndWhen() {
        write(person, Section.EDUCATION, " Vitnemål er på vei fra Aleppo. ", null);

        assertThat(remarks.of(person)).singleElement().satisfies(remark -> {
            assertThat(remark.body()).isEqualTo("Vitnemål er på vei fra Aleppo.");
            assertThat(remark.about()).isEqualTo(Section.EDUCATION);
            assertThat(remark.authorName()).isEqualTo("Ingrid Solberg");
            assertThat(remark.authorRole()).isEqualTo(Role.CASE_WORKER);
        });
        assertThat(remarks.of(person)).hasSize(1);
    }

    @Test
    void aRemarkIsCorrectedByANewOneAndBothStay() {
        write(person, null, "Har truckførerbevis.", null);
        var wrong = remarks.of(person).getFirst();
        write(person, null, "Har kranførerbevis, ikke truck.", wrong.id());

        assertThat(remarks.of(person)).hasSize(2);
        assertThat(remarks.of(person).getFirst().corrects()).isEqualTo(wrong.id());
    }

    @Test
    void nobodyChangesOrDeletesARemarkNotEvenPastTheServices() {
        write(person, null, "Skrevet i sten.", null);

        assertThatThrownBy(() -> office.sql("update competence_remark set body = 'x'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> office.sql("delete from competence_remark")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> office.sql("""
                        insert into competence_remark (id, participant_id, about, body, author, author_name, author_role, municipality, written_at)
                        values (gen_random_uuid(), ?, 'WHOLE', 'I en annens navn', 'leder-oslo', 'Karim Haugen', 'TEAM_LEAD', '0301', now())
                        """, person.value())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aHalfWrittenRemarkIsThereAgainForItsWriterAndNobodyElse() {
        remarks.keepDraft(person, Section.WORK, null, "Har jobbet som");

        assertThat(remarks.draft(person, Section.WORK, null)).contains("Har jobbet som");
        assertThat(remarks.draft(person, null, null)).isEmpty();
        assertThat(remarks.draft(office.aRefugeeSettledInOslo(), Section.WORK, null))
                .isEmpty();
        assertThat(office.as(OSLO_LEAD, () -> remarks.draft(person, Section.WORK, null)))
                .isEmpty();

        write(person, Section.WORK, "Har jobbet som kokk.", null);
        assertThat(remarks.draft(person, Section.WORK, null)).isEmpty();
    }

    @Test
    void anEmptyRemarkIsRefused() {
        assertThatThrownBy(() -> write(person, null, "  ", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherMunicipalityNeitherReadsNorWrites() {
        write(person, null, "Bare for Oslo.", null);
        office.signIn(TROMSO);

        assertThat(remarks.of(person)).isEmpty();
        assertThat(remarks.of(person)).isEmpty();
        assertThatThrownBy(() -> write(person, null, "Hei", null)).isInstanceOf(DataAccessException.class);
        office.signIn("revisor");
        assertThatThrownBy(() -> remarks.of(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theNextMunicipalityReadsWhatWasWrittenForItAndTheOldOneNothingMore() {
        write("Bare for oss i Oslo.", Set.of(OWN_MUNICIPALITY));
        write("For den som tar over.", Set.of(RECEIVING_MUNICIPALITY));
        assertThat(bodies(OSLO_LEAD)).containsExactlyInAnyOrder("Bare for oss i Oslo.", "For den som tar over.");

        office.movesFromOslo(person, "5501");

        assertThat(bodies(TROMSO)).containsExactly("For den som tar over.");
        assertThat(bodies(OSLO)).isEmpty();
    }

    @Test
    void imdiReadsOnlyWhatIsForImdi() {
        person = office.aResettlementRefugeeBoundForOslo();
        office.settles(person, "0301");
        write("Mellom oss og neste kommune.", Set.of(OWN_MUNICIPALITY, RECEIVING_MUNICIPALITY));
        write("IMDi bør vite dette.", Set.of(OWN_MUNICIPALITY, Audience.IMDI));

        assertThat(bodies(IMDI)).containsExactly("IMDi bør vite dette.");
        assertThat(office.as(IMDI, () -> remarks.of(person))).hasSize(1);
    }

    @Test
    void imdiWritesToTheMunicipalities() {
        person = office.aResettlementRefugeeBoundForOslo();
        office.signIn(IMDI);
        write(person, null, "Vitnemålet er hos oss.", null);
        assertThatThrownBy(() -> write("Til min kommune", Set.of(OWN_MUNICIPALITY)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("remark.no-reader"));

        assertThat(bodies(OSLO)).containsExactly("Vitnemålet er hos oss.");
        office.settles(person, "5501");
        assertThat(bodies(TROMSO)).containsExactly("Vitnemålet er hos oss.");
        assertThat(bodies(OSLO)).isEmpty();
    }

    @Test
    void theAuthorReadsTheirOwnRemarkWhoeverItIsFor() {
        person = office.aResettlementRefugeeBoundForOslo();
        write("Bare til IMDi.", Set.of(Audience.IMDI));

        assertThat(bodies(OSLO)).containsExactly("Bare til IMDi.");
        assertThat(bodies(OSLO_LEAD)).isEmpty();
    }

    @Test
    void theDatabaseItselfHoldsTheAudience() {
        write("Bare til IMDi.", Set.of(Audience.IMDI));
        office.signIn(OSLO_LEAD);

        assertThat(office.rows("select 1 from competence_remark where participant_id = ?", person.value()))
                .isZero();
    }

    @Test
    void aRemarkThatNobodyMayReadIsRefused() {
        assertThatThrownBy(() -> write("Hemmelig", Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("remark.no-reader"));
    }

    @Test
    void whoeverReadWhatWasWrongReadsTheCorrection() {
        write("Har truckførerbevis.", Set.of(OWN_MUNICIPALITY, Audience.IMDI));
        var wrong = remarks.of(person).getFirst();

        assertThatThrownBy(() -> remarks.add(person, null, "Kran", wrong.id(), Set.of(OWN_MUNICIPALITY)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("remark.correction-reaches-fewer"));
        remarks.add(person, null, "Kran", wrong.id(), EnumSet.allOf(Audience.class));
        assertThat(wrong.audienceOfCorrection(new MunicipalityNumber("5501")))
                .as("another municipality reaches the readers in Oslo through the one that has the person")
                .containsExactlyInAnyOrder(RECEIVING_MUNICIPALITY, Audience.IMDI);
    }

    @Test
    void aPinnedRemarkStandsFirstForTheColleaguesUntilOneOfThemLetsItGo() {
        write(person, null, "Ring alltid før klokka ti.", null);
        var first = remarks.of(person).getFirst().id();
        write(person, null, "Nyere.", null);
        remarks.pin(person, first);

        office.signIn(OSLO_LEAD);
        assertThat(remarks.of(person).getFirst().id()).isEqualTo(first);
        assertThat(remarks.of(person).getFirst().pinned())
                .satisfies(pin -> assertThat(pin.name()).isEqualTo("Ingrid Solberg"));
        assertThatThrownBy(() -> remarks.pin(person, first)).isInstanceOf(Refusal.class);

        remarks.unpin(person, first);
        assertThat(remarks.of(person).getFirst().body()).isEqualTo("Nyere.");
        assertThatThrownBy(() -> remarks.unpin(person, first)).isInstanceOf(Refusal.class);
    }

    @Test
    void thePinsOfOneMunicipalityAreNotThoseOfTheNext() {
        write(person, null, "Viktig for Oslo.", null);
        remarks.pin(person, remarks.of(person).getFirst().id());
        office.movesFromOslo(person, "5501");
        office.signIn(TROMSO);

        var remark = remarks.of(person).getFirst();
        assertThat(remark.pinned()).isNull();
        remarks.pin(person, remark.id());
        assertThat(remarks.of(person)).hasSize(1);
    }

    @Test
    void onlyThePortalErasesATextAndNotEvenItWritesAnother() {
        write(person, null, "Skal bort etter fem år.", null);
        assertThatThrownBy(() -> office.sql("update competence_remark set body = null, erased_at = now()"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asThePortal("update competence_remark set body = 'noe annet'"))
                .hasStackTraceContaining("never rewritten");

        asThePortal("update competence_remark set body = null, erased_at = now()");

        assertThat(remarks.of(person)).singleElement().satisfies(remark -> {
            assertThat(remark.isErased()).isTrue();
            assertThat(remark.body()).isEmpty();
            assertThat(remark.authorName()).isEqualTo("Ingrid Solberg");
        });
        assertThat(fromOutside.queryForObject("""
                        select string_agg(distinct grantee, ', ') from information_schema.column_privileges
                        where table_name = 'competence_remark' and privilege_type = 'UPDATE'
                          and grantee like 'peil\\_%' and grantee <> 'peil_owner'
                        """, String.class)).isEqualTo("peil_system");
    }

    private void asThePortal(String statement) {
        portal.getBean(Reach.class)
                .ofEverybody(
                        "the retention job sees everybody",
                        () -> office.sql(statement + " where participant_id = ?", person.value()));
    }

    private List<String> bodies(String reader) {
        return office.as(
                reader, () -> remarks.of(person).stream().map(Remark::body).toList());
    }

    private void write(String body, Set<Audience> audience) {
        remarks.add(person, null, body, null, audience);
    }

    private void write(ParticipantId about, @Nullable Section section, String body, @Nullable UUID corrects) {
        remarks.add(
                about,
                section,
                body,
                corrects,
                Audience.usualFor(SignedInUser.required().role()));
    }
}
