package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.peil.common.EndGoal;
import no.peil.common.PriorEducation;
import no.peil.common.Refusal;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.rules.Warning;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class EducationConsequenceServiceTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private EducationConsequenceService consequences;

    @Autowired
    private EligibilityService eligibility;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aMappingIsUnderWay() {
        office = new Office(portal);
        office.signIn(OSLO);
        person = office.aRefugeeSettledInOslo();
        competence.start(person);
    }

    @Test
    void completedUpperSecondaryMeansTwelveMonthsWithoutExtension() {
        educated("UPPER_SECONDARY", "true");

        var consequence = consequence().orElseThrow();
        assertThat(consequence.mapped()).isEqualTo(PriorEducation.UPPER_SECONDARY_OR_HIGHER);
        assertThat(consequence.known()).isNull();
        assertThat(consequence.supposed().now().answer().length().maxMonths()).isNull();
        var then = consequence.supposed().then();
        assertThat(then.answer().length().maxMonths()).isEqualTo(12);
        assertThat(then.answer().length().extensionMonths()).isZero();
        assertThat(then.answer().length().goals())
                .containsExactly(EndGoal.WORK, EndGoal.HIGHER_EDUCATION, EndGoal.REQUALIFICATION);
        assertThat(then.byGoal().get(EndGoal.WORK).workDirected().afterMonths()).isEqualTo(3);
    }

    @Test
    void uncompletedUpperSecondaryMeansALengthForEachGoal() {
        educated("UPPER_SECONDARY", "false");

        var then = consequence().orElseThrow().supposed().then();
        assertThat(then.answer().length().maxMonths()).isNull();
        assertThat(then.byGoal().get(EndGoal.WORK).length().maxMonths()).isEqualTo(24);
        assertThat(then.byGoal().get(EndGoal.WORK).workDirected().afterMonths()).isEqualTo(6);
        assertThat(then.byGoal().get(EndGoal.UPPER_SECONDARY).length().maxMonths())
                .isEqualTo(48);
        assertThat(then.byGoal().get(EndGoal.UPPER_SECONDARY).length().extensionMonths())
                .isEqualTo(12);
        assertThat(then.byGoal().get(EndGoal.TRADE_CERTIFICATE).length().maxMonths())
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_SECONDARY, true, UPPER_SECONDARY_OR_HIGHER",
        "UPPER_SECONDARY, false, BELOW_UPPER_SECONDARY",
        "UPPER_SECONDARY, , ",
        "PART_OF_UPPER_SECONDARY, true, BELOW_UPPER_SECONDARY",
        "LOWER_SECONDARY, true, BELOW_UPPER_SECONDARY",
        "NONE, , BELOW_UPPER_SECONDARY",
        "VOCATIONAL_COLLEGE, true, UPPER_SECONDARY_OR_HIGHER",
        "BACHELOR, true, UPPER_SECONDARY_OR_HIGHER",
        "BACHELOR, false, ",
        "UNKNOWN, true, ",
    })
    void theLevelAndWhetherItWasCompletedDecideWhatTheMappingSays(
            String level, @Nullable String completed, @Nullable PriorEducation expected) {
        educated(level, completed);

        assertThat(RecordedEducation.of(office.record(person))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theHighestCompletedEducationCounts() {
        educated("PRIMARY", "true");
        educated("BACHELOR", "true");
        educated("MASTER", "false");

        assertThat(RecordedEducation.of(office.record(person))).contains(PriorEducation.UPPER_SECONDARY_OR_HIGHER);
    }

    @Test
    void noEducationAtAllIsSaidToo() {
        assertThat(consequence()).isEmpty();
        items.setNone(person, Section.EDUCATION, true);

        assertThat(consequence().orElseThrow().mapped()).isEqualTo(PriorEducation.BELOW_UPPER_SECONDARY);
    }

    @Test
    void anAssuredValueWeighsMoreThanWhatWasSaid() {
        office.answerEverything(person);
        competence.complete(person);
        var school = office.record(person).recorded(Section.EDUCATION).getFirst();
        var assured = items.assureBeside(person, Section.EDUCATION, school.id());
        assertThat(consequence().orElseThrow().mapped()).isEqualTo(PriorEducation.UPPER_SECONDARY_OR_HIGHER);

        items.save(person, assured.id(), ItemField.COMPLETED, "true", "false");
        assertThat(consequence().orElseThrow().mapped()).isEqualTo(PriorEducation.BELOW_UPPER_SECONDARY);
    }

    @Test
    void whoeverIsUnderTwentyFiveNeedsAReasonForAnotherGoal() {
        born(office.today().minusYears(25).plusDays(1));
        educated("LOWER_SECONDARY", "true");
        var byGoal = consequence().orElseThrow().supposed().then().byGoal();
        assertThat(byGoal.get(EndGoal.WORK).warnings()).contains(Warning.GOAL_NEEDS_REASON);
        assertThat(byGoal.get(EndGoal.UPPER_SECONDARY).warnings()).doesNotContain(Warning.GOAL_NEEDS_REASON);

        born(office.today().minusYears(25));
        assertThat(consequence()
                        .orElseThrow()
                        .supposed()
                        .then()
                        .byGoal()
                        .get(EndGoal.WORK)
                        .warnings())
                .doesNotContain(Warning.GOAL_NEEDS_REASON);
    }

    @Test
    void nothingIsChangedUntilSomebodyConfirmsAndThenItCanBeUndone() {
        educated("UPPER_SECONDARY", "true");
        assertThat(consequence()).isPresent();
        assertThat(monthsByTheLaw()).as("the preview saves nothing").isNull();

        var confirmed = consequences.confirm(person, PriorEducation.UPPER_SECONDARY_OR_HIGHER, "Kartleggingen");
        assertThat(monthsByTheLaw()).isEqualTo(12);
        assertThat(consequence()).as("mapping and fact agree").isEmpty();

        consequences.undo(confirmed, "Angret");
        assertThat(monthsByTheLaw()).isNull();
        assertThat(consequence()).isPresent();
    }

    @Test
    void undoingBringsBackTheFactThatWasThere() {
        facts.add(
                person,
                new LegalFact.Education(PriorEducation.BELOW_UPPER_SECONDARY, office.today()),
                "Folkeregisteret");
        educated("UPPER_SECONDARY", "true");
        assertThat(consequence().orElseThrow().known()).isEqualTo(PriorEducation.BELOW_UPPER_SECONDARY);

        var confirmed = consequences.confirm(person, PriorEducation.UPPER_SECONDARY_OR_HIGHER, "Kartleggingen");
        assertThat(monthsByTheLaw()).isEqualTo(12);
        consequences.undo(confirmed, "Angret");

        assertThat(consequence().orElseThrow().known()).isEqualTo(PriorEducation.BELOW_UPPER_SECONDARY);
        assertThat(details().facts().stream().filter(fact -> fact.fact() instanceof LegalFact.Education))
                .as("the history keeps all three")
                .hasSize(3);
    }

    @Test
    void whatTheMappingNoLongerSaysIsNotConfirmed() {
        educated("UPPER_SECONDARY", "false");

        assertThatThrownBy(
                        () -> consequences.confirm(person, PriorEducation.UPPER_SECONDARY_OR_HIGHER, "Kartleggingen"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("consequence.changed-by-another"));
    }

    private void educated(String level, @Nullable String completed) {
        office.addItem(
                person,
                Section.EDUCATION,
                completed == null
                        ? Map.of(ItemField.LEVEL, level)
                        : Map.of(ItemField.LEVEL, level, ItemField.COMPLETED, completed));
    }

    private Optional<EducationConsequence> consequence() {
        return EducationConsequence.of(details(), eligibility.explain(details()), office.record(person));
    }

    private @Nullable Integer monthsByTheLaw() {
        return eligibility.explain(details()).answer().length().maxMonths();
    }

    private ParticipantDetails details() {
        return participants.find(person).orElseThrow();
    }

    private void born(LocalDate day) {
        var details = details();
        var known = details.personalia();
        participants.correct(
                person,
                new Personalia(
                        known.givenName(),
                        known.familyName(),
                        day,
                        known.citizenship(),
                        known.arrivedOn(),
                        known.motherTongue(),
                        known.interpreterLanguage(),
                        known.protection()),
                details.version(),
                "Folkeregisteret",
                "Feil dato");
    }
}
