package no.peil.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.peil.competence.Audience;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.ItemField;
import no.peil.competence.Office;
import no.peil.competence.RemarkService;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.StatementCount;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** A record of 40 items and 30 remarks is on the screen after few statements (the bar: twelve), the line in the log among them. */
@ViewTest
@WithUserDetails(Office.OSLO)
class FullRecordTest extends SpringBrowserlessTest {

    private static final int AT_MOST = 12;
    private static final Logger LOG = LoggerFactory.getLogger(FullRecordTest.class);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private RemarkService remarks;

    @Autowired
    private StatementCount statements;

    @Autowired
    private CompetenceItemService items;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aFullRecord() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        for (int more = 0; more < 37; more++) {
            office.addItem(
                    person,
                    Section.WORK,
                    Map.of(ItemField.TITLE, "Arbeid " + more, ItemField.WORK_COUNTRY, "SY", ItemField.WORK_YEARS, "1"));
        }
        for (int more = 0; more < 30; more++) {
            remarks.add(person, Section.WORK, "Merknad " + more, null, Set.of(Audience.OWN_MUNICIPALITY));
        }
    }

    @Test
    void aFullRecordOpensWithFewStatements() {
        assertThat(sentToOpen("kartlegging")).hasSizeLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void theRemarksOpenWithFewStatements() {
        assertThat(sentToOpen("merknader")).hasSizeLessThanOrEqualTo(AT_MOST);
    }

    @ParameterizedTest
    @CsvSource({"vurdering, 10", "opplysninger, 12", "historikk, 19"})
    void theOtherTabsAskNothingTwice(String tab, int atMost) {
        assertThat(sentToOpen(tab)).hasSizeLessThanOrEqualTo(atMost);
    }

    @Test
    void aSavedFieldIsALockAndAnUpdate() {
        var item = office.record(person).recorded(Section.WORK).getFirst();

        var sent = statements.of(() -> items.save(person, item.id(), ItemField.WORK_YEARS, "3", "4"));

        assertThat(sent).hasSize(2);
    }

    private List<String> sentToOpen(String tab) {
        var sent = statements.of(() -> PersonNavigation.toPerson(person, tab));
        LOG.info("{} statements open {}", sent.size(), tab);
        return sent;
    }
}
