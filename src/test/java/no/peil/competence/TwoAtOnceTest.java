package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.peil.common.InvalidValue;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class TwoAtOnceTest {

    @Autowired
    private ApplicationContext portal;

    private Office office;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private ApplicationEvents events;

    private ParticipantId person;
    private ItemId job;

    @BeforeEach
    void bothHaveTheSameJobBeforeThem() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        office.signIn(OSLO);
        competence.start(person);
        job = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"))
                .id();
    }

    @Test
    void whoeverComesSecondIsToldWhatTheFirstWroteAndNothingIsOverwritten() {
        items.save(person, job, ItemField.TITLE, "Kokk", "Kokk på hotell");
        var second = office.as(OSLO_LEAD, () -> items.save(person, job, ItemField.TITLE, "Kokk", "Kjøkkensjef"));

        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Contested.class, contested -> {
            assertThat(contested.theirs()).isEqualTo("Kokk på hotell");
            assertThat(contested.by().name()).isEqualTo("Ingrid Solberg");
        });
        assertThat(title()).isEqualTo("Kokk på hotell");
        assertThat(events.stream(CompetenceEvent.FieldContested.class))
                .as("the first is told as well")
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.attempted()).isEqualTo("Kjøkkensjef");
                    assertThat(told.by().name()).isEqualTo("Karim Haugen");
                });
    }

    @Test
    void whoeverHasSeenBothTextsMayChoose() {
        items.save(person, job, ItemField.TITLE, "Kokk", "Kokk på hotell");
        var chosen = items.save(person, job, ItemField.TITLE, "Kokk på hotell", "Kjøkkensjef");

        assertThat(chosen).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(title()).isEqualTo("Kjøkkensjef");
    }

    @Test
    void twoFieldsOfOneItemDoNotDisturbEachOther() {
        items.save(person, job, ItemField.TITLE, "Kokk", "Kokk på hotell");
        var second = office.as(OSLO_LEAD, () -> items.save(person, job, ItemField.WORK_YEARS, null, "4"));

        assertThat(second).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void theSameTextTwiceIsNoConflict() {
        items.save(person, job, ItemField.TITLE, "Kokk", "Kokk på hotell");

        assertThat(items.save(person, job, ItemField.TITLE, "Kokk", "Kokk på hotell"))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void whatIsTypedIntoARemovedItemIsNotLost() {
        office.as(OSLO_LEAD, () -> items.remove(person, Section.WORK, job));

        assertThat(items.save(person, job, ItemField.TITLE, "Kokk", "Kjøkkensjef"))
                .isInstanceOfSatisfying(
                        SaveOutcome.Removed.class,
                        removed -> assertThat(removed.by().name()).isEqualTo("Karim Haugen"));
        items.bringBack(person, Section.WORK, job);
        assertThat(items.save(person, job, ItemField.TITLE, "Kokk", "Kjøkkensjef"))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void aFieldTakesOnlyWhatItCanHold() {
        assertThatThrownBy(() -> items.save(person, job, ItemField.WORK_COUNTRY, null, "QQ"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> items.save(person, job, ItemField.WORK_MONTHS, null, "12"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> items.save(person, job, ItemField.OCCUPATION, null, "7"))
                .isInstanceOf(InvalidValue.class);
    }

    private String title() {
        return office.record(person)
                .recorded(Section.WORK)
                .getFirst()
                .value(ItemField.TITLE)
                .orElseThrow();
    }
}
