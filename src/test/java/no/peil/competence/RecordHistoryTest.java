package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static no.peil.competence.Office.OSLO_LEAD;
import static no.peil.competence.Office.TROMSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import no.peil.common.Refusal;
import no.peil.competence.FieldChange.Kind;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class RecordHistoryTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private RecordHistoryService history;

    @Autowired
    private Clock clock;

    private Office office;

    @BeforeEach
    void atTheDeskInOslo() {
        office = new Office(portal);
        office.signIn(OSLO);
    }

    @Test
    void everyFieldTellsWhoChangedItFromWhatToWhat() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        var job = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Syer"));
        office.signIn(OSLO_LEAD);
        items.save(person, job.id(), ItemField.TITLE, "Syer", "Skredder");

        var newest = history.changes(person).getFirst();

        assertThat(newest.field()).isEqualTo(ItemField.TITLE);
        assertThat(newest.before()).isEqualTo("Syer");
        assertThat(newest.after()).isEqualTo("Skredder");
        assertThat(newest.by().by()).isEqualTo(OSLO_LEAD);
        assertThat(history.changes(person)).extracting(FieldChange::kind).contains(Kind.ADDED);
    }

    @Test
    void whatIsTypedInOneGoIsOneChange() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        var job = items.add(person, Section.WORK);
        items.save(person, job.id(), ItemField.TITLE, null, "Sy");
        items.save(person, job.id(), ItemField.TITLE, "Sy", "Syer");

        assertThat(history.changes(person))
                .filteredOn(change -> change.field() == ItemField.TITLE)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isNull();
                    assertThat(change.after()).isEqualTo("Syer");
                });
    }

    @Test
    void theRecordCanBeReadAsItStoodBefore() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
        var completed = clock.instant();
        var education = office.record(person).recorded(Section.EDUCATION).getFirst();
        var beside = items.assureBeside(person, Section.EDUCATION, education.id());
        items.save(person, beside.id(), ItemField.LEVEL, "UPPER_SECONDARY", "BACHELOR");

        assertThat(history.asOf(person, completed).in(Section.EDUCATION)).hasSize(1);
        var now = history.asOf(person, clock.instant()).in(Section.EDUCATION);

        assertThat(now).hasSize(2);
        assertThat(now.getLast().assured()).isTrue();
        assertThat(now.getLast().values()).containsEntry(ItemField.LEVEL, "BACHELOR");
        assertThat(now.getFirst().values())
                .as("what was said stands untouched beside it")
                .containsEntry(ItemField.LEVEL, "UPPER_SECONDARY");
    }

    @Test
    void aRowThatWasRemovedIsGoneAndStandsInTheTimeBefore() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        var language = office.addItem(person, Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "so"));
        var before = clock.instant();
        items.remove(person, Section.LANGUAGES, language.id());
        items.setNone(person, Section.OTHER, true);

        var now = history.asOf(person, clock.instant());

        assertThat(now.in(Section.LANGUAGES)).isEmpty();
        assertThat(now.none()).containsExactly(Section.OTHER);
        assertThat(history.asOf(person, before).in(Section.LANGUAGES)).hasSize(1);
        assertThat(history.asOf(person, before).none()).isEmpty();
    }

    @Test
    void aChangeAfterTheAssuranceIsANewVersionWithAReason() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
        competence.assure(person, office.today());
        assertThatThrownBy(() -> competence.revise(person, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("competence.reason-missing"));

        competence.revise(person, "Vitnemålet kom i posten");

        var record = office.record(person);
        assertThat(record.version()).isEqualTo(2);
        assertThat(record.stage()).isEqualTo(MappingStage.COMPLETED);
        items.addAssured(person, Section.OTHER);
        office.record(person).items().stream()
                .filter(item -> item.assured() && item.isBlank())
                .forEach(item -> items.remove(person, item.section(), item.id()));
        competence.assure(person, office.today());
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.ASSURED);
        assertThat(history.stages(person))
                .extracting(ReachedStage::kind)
                .containsExactly(
                        StageKind.STARTED,
                        StageKind.COMPLETED,
                        StageKind.ASSURED,
                        StageKind.REVISED,
                        StageKind.ASSURED);
        assertThat(history.stages(person).get(3).reason()).isEqualTo("Vitnemålet kom i posten");
    }

    @Test
    void whoSendsBackSaysWhyAndToWhom() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);
        competence.complete(person);
        assertThatThrownBy(() -> competence.sendBack(person, SentTo.PERSON, "")).isInstanceOf(Refusal.class);

        competence.sendBack(person, SentTo.PERSON, "Årstallene stemmer ikke");

        assertThat(office.record(person).stage()).isEqualTo(MappingStage.STARTED);
        var last = history.stages(person).getLast();
        assertThat(last.sentTo()).isEqualTo(SentTo.PERSON);
        assertThat(last.reason()).isEqualTo("Årstallene stemmer ikke");
        assertThat(last.signature().by()).isEqualTo(OSLO);
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        var person = office.aRefugeeSettledInOslo();
        competence.start(person);
        office.answerEverything(person);

        office.signIn(TROMSO);

        assertThat(history.changes(person)).isEmpty();
        assertThat(history.stages(person)).isEmpty();
        assertThat(history.asOf(person, clock.instant()).items()).isEmpty();
    }
}
