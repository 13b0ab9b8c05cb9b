package no.peil.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.common.DufNumber;
import no.peil.common.NationalId;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.common.TestNumbers;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.LawParameters;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.AddressProtection;
import no.peil.participant.Belonging;
import no.peil.participant.FactKind;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalSituation;
import no.peil.participant.ParticipantId;
import org.junit.jupiter.api.Test;

class DemoPopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<DemoPerson> persons = DemoPopulation.on(TODAY);

    @Test
    void aboutSixHundredPersonsLiveInEightMunicipalities() {
        var byMunicipality = persons.stream()
                .map(person -> Belonging.of(person.facts()).municipality())
                .filter(Objects::nonNull)
                .collect(groupingBy(number -> number));

        assertThat(persons).hasSizeBetween(580, 620);
        assertThat(byMunicipality).hasSize(8).containsKeys("0301", "5501");
        assertThat(byMunicipality.get("0301")).hasSizeBetween(125, 140);
        assertThat(new MunicipalityRegister()
                        .all().stream()
                                .map(municipality -> municipality.number().value()))
                .containsAll(byMunicipality.keySet());
    }

    @Test
    void theSameDayGivesTheSamePersons() {
        assertThat(DemoPopulation.on(TODAY)).isEqualTo(persons);
    }

    @Test
    void noLivingPersonHasAnyOfTheNumbers() {
        var numbers =
                persons.stream().flatMap(person -> person.identities().stream()).toList();

        assertThat(numbers)
                .filteredOn(number -> number.kind() != IdentityKind.DUF)
                .hasSizeGreaterThan(500)
                .allSatisfy(number -> {
                    var id = NationalId.parse(number.value(), TestNumbers.ACCEPTED);
                    assertThat(id.isSynthetic()).isTrue();
                    assertThat(id.isDNumber()).isEqualTo(number.kind() == IdentityKind.D_NUMBER);
                });
        assertThat(numbers)
                .filteredOn(number -> number.kind() == IdentityKind.DUF)
                .hasSameSizeAs(persons)
                .allSatisfy(number -> assertThat(new DufNumber(number.value()).isPlausible(Year.from(TODAY)))
                        .isTrue());
        assertThat(numbers.stream().map(number -> number.value())).doesNotHaveDuplicates();
    }

    @Test
    void theNumberTellsTheSameBirthDateAsThePerson() {
        assertThat(persons)
                .allSatisfy(person -> person.identities().stream()
                        .filter(number -> number.kind() != IdentityKind.DUF)
                        .filter(number -> person.personalia().birthDate() != null)
                        .forEach(number -> assertThat(new NationalId(number.value()).birthDate())
                                .isEqualTo(person.personalia().birthDate())));
    }

    @Test
    void whoeverLogsInAsOneOfTheDemoUsersFindsEveryStory() {
        for (var municipality : List.of("0301", "5501")) {
            assertThat(persons.stream()
                            .filter(person -> municipality.equals(
                                    Belonging.of(person.facts()).municipality()))
                            .map(DemoPerson::story)
                            .collect(toSet()))
                    .containsAll(EnumSet.allOf(Story.class));
        }
    }

    @Test
    void everyPermitEveryKindOfFactEveryResidenceAndEveryGradingHasSomebody() {
        assertThat(facts(PermitHeld.class).map(PermitHeld::permit)).contains(Permit.values());
        assertThat(facts(Residence.class).map(Residence::where)).contains(ResidenceKind.values());
        assertThat(facts(LegalFact.class).map(LegalFact::kind))
                .contains(Stream.of(FactKind.values())
                        .filter(kind -> kind != FactKind.FIRST_SETTLED)
                        .toArray(FactKind[]::new));
        assertThat(persons)
                .extracting(person -> person.personalia().protection())
                .contains(AddressProtection.values());
    }

    @Test
    void nothingHasHappenedTomorrowOrBeforeBirth() {
        assertThat(persons).allSatisfy(person -> {
            var born = person.personalia().birthDate();
            person.facts().stream().flatMap(DemoPopulationTest::days).forEach(day -> {
                assertThat(day).isBeforeOrEqualTo(TODAY);
                assertThat(born == null || day.isAfter(born)).isTrue();
            });
            assertThat(person.touchedOn())
                    .isAfterOrEqualTo(person.registeredOn())
                    .isBeforeOrEqualTo(TODAY);
        });
    }

    @Test
    void mappingComesInItsOrder() {
        assertThat(persons)
                .extracting(DemoPerson::mapping)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(250)
                .allSatisfy(mapping -> {
                    var days = Stream.of(mapping.startedOn(), mapping.completedOn(), mapping.assuredOn())
                            .filter(Objects::nonNull)
                            .toList();
                    assertThat(days)
                            .isSorted()
                            .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(TODAY));
                    assertThat(mapping.assuredOn() == null || mapping.completedOn() != null)
                            .isTrue();
                });
    }

    @Test
    void everyCountryAndLanguageHasAName() {
        assertThat(persons).extracting(DemoPerson::personalia).allSatisfy(who -> {
            assertThat(who.citizenship() == null
                            || Countries.withCode(who.citizenship()).isPresent())
                    .isTrue();
            assertThat(Languages.withCode(Objects.requireNonNull(who.motherTongue())))
                    .isPresent();
            assertThat(who.interpreterLanguage() == null
                            || Languages.withCode(who.interpreterLanguage()).isPresent())
                    .isTrue();
        });
    }

    @Test
    void aBirthdayOnLeapDayGetsANumber() {
        assertThat(DemoPopulation.on(LocalDate.of(2028, 2, 29))).hasSizeGreaterThan(580);
    }

    @Test
    void inOsloSomebodysRightHasRevivedSinceWorkEndedLastWeek() {
        assertThat(persons)
                .filteredOn(person -> person.story() == Story.WORK_ENDED_LAST_WEEK)
                .filteredOn(person -> "0301".equals(Belonging.of(person.facts()).municipality()))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(assessed(person).revivedOn())
                        .hasValueSatisfying(ended -> assertThat(ended).isAfter(TODAY.minusDays(10))));
    }

    private static ExplainedAnswer assessed(DemoPerson person) {
        var known = LegalSituation.on(TODAY, new ParticipantId(person.id()), person.personalia(), person.facts());
        return ExplainedAnswer.of(
                new FactsBuilder(TODAY)
                        .birthDate(known.birthDate())
                        .citizenship(known.citizenship())
                        .permit(known.permit())
                        .permitGrantedOn(known.permitGrantedOn())
                        .arrivedOn(known.arrivedOn())
                        .residence(known.residence())
                        .settledOn(known.settledOn())
                        .firstSettledOn(known.firstSettledOn())
                        .byAgreement(known.byAgreement())
                        .decisionOn(known.decisionOn())
                        .workHours(known.workHours())
                        .workEndedOn(known.workEndedOn())
                        .build(),
                LawParameters.STATUTE);
    }

    private <T extends LegalFact> Stream<T> facts(Class<T> type) {
        return persons.stream()
                .flatMap(person -> person.facts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<LocalDate> days(LegalFact fact) {
        return switch (fact) {
            case PermitHeld held -> Stream.ofNullable(held.grantedOn());
            case Residence home -> Stream.of(home.from(), home.to()).filter(Objects::nonNull);
            case LegalFact.ReferencePerson reference -> Stream.ofNullable(reference.familyAppliedOn());
            case LegalFact.Work work -> Stream.of(work.from(), work.endedOn()).filter(Objects::nonNull);
            case LegalFact.Education known -> Stream.ofNullable(known.knownOn());
            case Event event -> Stream.of(event.on());
        };
    }
}
