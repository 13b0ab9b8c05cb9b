package no.peil.competence;

import static no.peil.competence.RemarkHint.Kind.ELEVEN_DIGITS;
import static no.peil.competence.RemarkHint.Kind.HEALTH;
import static no.peil.competence.RemarkHint.Kind.NATIONAL_ID;
import static no.peil.competence.RemarkHint.Kind.THIRD_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import no.peil.codes.Occupation;
import no.peil.codes.Occupations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkHintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Har vært sykmeldt siden mai.|HEALTH|sykmeldt",
                "Ho har vore sjuk lenge.|HEALTH|sjuk",
                "Suffers from Depression after the journey.|HEALTH|Depression",
                "Går hos psykolog hver uke.|HEALTH|hos psykolog",
                "Er med i en menighet.|RELIGION|menighet",
                "Går ofte i kyrkja.|RELIGION|kyrkja",
                "He is a Christian.|RELIGION|Christian",
                "Flyktet fra regimet.|POLITICS|regimet",
                "Var tillitsvalgt i fagforeningen.|POLITICS|fagforeningen",
                "A member of the opposition.|POLITICS|opposition",
                "Søsteren sender kopi av vitnemålet.|THIRD_PERSON|Søsteren",
                "Mannen hennar har bil.|THIRD_PERSON|Mannen hennar",
                "Her husband works nights.|THIRD_PERSON|Her husband"
            })
    void aWordInOneOfTheThreeLanguagesIsAskedAbout(String text, RemarkHint.Kind kind, String word) {
        assertThat(RemarkHints.in(text)).containsExactly(new RemarkHint(kind, word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jobbet som sykepleier på sykehus i Homs.",
                "Studerte medisin i tre år, uten eksamen.",
                "Morsmålet er tigrinja.",
                "Har bodd i Kirkenes.",
                "Har førerkort klasse C og truckførerbevis.",
                "Studerte statsvitenskap.",
                "Har jobbet i barnehage og med barn på skole.",
                "Krever at vitnemålet oversettes.",
                "Vitnemålet ligg att i heimlandet.",
                "Worked as a nurse and studied medicine."
            })
    void whatAMappingIsAboutIsNotAskedAbout(String text) {
        assertThat(RemarkHints.in(text)).isEmpty();
    }

    @Test
    void noOccupationIsMistakenForSomethingElse() {
        assertThat(Occupations.all().stream()
                        .map(Occupation::name)
                        .filter(name -> !RemarkHints.in(name).isEmpty()))
                .isEmpty();
    }

    @Test
    void eachKindIsAskedAboutOnce() {
        assertThat(RemarkHints.in("Sønnen og datteren er syke, og broren er syk."))
                .containsExactly(new RemarkHint(HEALTH, "syke"), new RemarkHint(THIRD_PERSON, "Sønnen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 12345678901.", "12345 678901", "123456 78901 er nummeret", "1 2 3 4 5 6 7 8 9 0 1"})
    void elevenDigitsAreAskedAboutAndNotSaidAgain(String text) {
        assertThat(RemarkHints.in(text)).containsExactly(new RemarkHint(ELEVEN_DIGITS, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telefon 12345678",
                "202412345678",
                "1234567890",
                "Kurs 2019-2021 og 2022",
                "Saksnummer A12345678901"
            })
    void fewerOrMoreDigitsAreLeftAlone(String text) {
        assertThat(RemarkHints.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15839012362", "Født 1990, nummer 158390 12362 i et brev"})
    void aNumberThatSomebodyCouldHaveIsSaidMoreStrongly(String text) {
        assertThat(RemarkHints.in(text)).contains(new RemarkHint(NATIONAL_ID, ""));
    }
}
