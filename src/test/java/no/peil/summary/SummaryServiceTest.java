package no.peil.summary;

import static no.peil.competence.Audience.OWN_MUNICIPALITY;
import static no.peil.competence.Audience.RECEIVING_MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.competence.CompetenceService;
import no.peil.competence.Office;
import no.peil.competence.RemarkService;
import no.peil.database.EmbeddedDatabase;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case worker makes a summary for the person who sits before her, and one for whoever comes after. */
@DatabaseTest
class SummaryServiceTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SummaryService summaries;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private RemarkService remarks;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aPersonInOslo() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        office.signIn(Office.OSLO);
    }

    @Test
    void thereIsNothingToSummariseBeforeSomebodyHasBegun() {
        assertThatThrownBy(() -> summaries.make(person, SummaryReader.PERSON, SummaryLanguage.NB))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("summary.nothing-mapped"));

        competence.start(person);

        assertThat(summaries
                        .make(person, SummaryReader.PERSON, SummaryLanguage.NB)
                        .chapters())
                .first()
                .satisfies(chapter -> assertThat(chapter.answer()).isEqualTo("Ikke besvart ennå"));
    }

    @Test
    void everySummaryIsLoggedWithItsReaderAndLanguage() {
        mapped();

        summaries.make(person, SummaryReader.PERSON, SummaryLanguage.NN);

        var log = new JdbcTemplate(portal.getBean(EmbeddedDatabase.class).asSuperuser());
        assertThat(log.queryForList(
                        "select detail from access_log where action = ? and participant_id = ?",
                        String.class,
                        AuditedAction.SUMMARY_MADE.name(),
                        person.value()))
                .containsExactly("PERSON.NN");
    }

    @Test
    void onlyRemarksWrittenForTheNextMunicipalityFollowAndOnlyToTheAdviser() {
        mapped();
        remarks.add(person, null, "Til dem som kommer etter.", null, Set.of(RECEIVING_MUNICIPALITY));
        remarks.add(person, null, "Bare for oss.", null, Set.of(OWN_MUNICIPALITY));

        var adviser = summaries.make(person, SummaryReader.NEXT_ADVISER, SummaryLanguage.NB);
        var own = summaries.make(person, SummaryReader.PERSON, SummaryLanguage.NB);

        assertThat(Objects.requireNonNull(adviser.remarks()).all())
                .singleElement()
                .satisfies(note -> assertThat(note.paragraphs()).containsExactly("Til dem som kommer etter."));
        assertThat(own.remarks()).isNull();
    }

    @Test
    void anotherMunicipalityGetsNothing() {
        mapped();
        office.signIn(Office.TROMSO);

        assertThatThrownBy(() -> summaries.make(person, SummaryReader.NEXT_ADVISER, SummaryLanguage.NB))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("participant.not-found"));
    }

    private void mapped() {
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
    }
}
