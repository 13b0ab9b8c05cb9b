package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.peil.access.Role;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RemarkServiceTest {

    @Autowired
    private ApplicationContext portal;

    private Office office;

    @Autowired
    private RemarkService remarks;

    private ParticipantId person;

    @BeforeEach
    void aPersonInOslo() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        office.signIn(OSLO);
    }

    @Test
    void aRemarkSaysWhoWroteItAndWhen() {
        remarks.add(person, Section.EDUCATION, " Vitnemål er på vei fra Aleppo. ", null);

        assertThat(remarks.of(person)).singleElement().satisfies(remark -> {
            assertThat(remark.body()).isEqualTo("Vitnemål er på vei fra Aleppo.");
            assertThat(remark.about()).isEqualTo(Section.EDUCATION);
            assertThat(remark.authorName()).isEqualTo("Ingrid Solberg");
            assertThat(remark.authorRole()).isEqualTo(Role.CASE_WORKER);
        });
        assertThat(remarks.count(person)).isEqualTo(1);
    }

    @Test
    void aRemarkIsCorrectedByANewOneAndBothStay() {
        remarks.add(person, null, "Har truckførerbevis.", null);
        var wrong = remarks.of(person).getFirst();
        remarks.add(person, null, "Har kranførerbevis, ikke truck.", wrong.id());

        assertThat(remarks.of(person)).hasSize(2);
        assertThat(remarks.of(person).getFirst().corrects()).isEqualTo(wrong.id());
    }

    @Test
    void nobodyChangesOrDeletesARemarkNotEvenPastTheServices() {
        remarks.add(person, null, "Skrevet i sten.", null);

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

        remarks.add(person, Section.WORK, "Har jobbet som kokk.", null);
        assertThat(remarks.draft(person, Section.WORK, null)).isEmpty();
    }

    @Test
    void anEmptyRemarkIsRefused() {
        assertThatThrownBy(() -> remarks.add(person, null, "  ", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherMunicipalityNeitherReadsNorWrites() {
        remarks.add(person, null, "Bare for Oslo.", null);
        office.signIn(TROMSO);

        assertThat(remarks.of(person)).isEmpty();
        assertThat(remarks.count(person)).isZero();
        assertThatThrownBy(() -> remarks.add(person, null, "Hei", null)).isInstanceOf(DataAccessException.class);
        office.signIn("revisor");
        assertThatThrownBy(() -> remarks.of(person)).isInstanceOf(AccessDeniedException.class);
    }
}
