package no.peil.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private static final Locale NYNORSK = Locale.of("nn");

    @ParameterizedTest
    @CsvSource({
        "Ukraina,UA",
        "syria,SY",
        "Austerrike,AT",
        "Den islamske republikken Iran,IR",
        "DR Kongo,CD",
        "Burma,MM",
        "statløs,XX",
        "STATSLØS,XX",
        "Palestina,PS"
    })
    void aCountryIsFoundByAnyNorwegianName(String name, String code) {
        assertThat(Countries.named(name)).map(Country::code).contains(code);
    }

    @Test
    void kongoAloneNamesNoCountry() {
        assertThat(Countries.named("Kongo")).isEmpty();
    }

    @Test
    void aCountryIsNamedInTheReadersLanguage() {
        var norway = Countries.withCode("no").orElseThrow();

        assertThat(norway.displayName(Locale.of("nb"))).isEqualTo("Norge");
        assertThat(norway.displayName(NYNORSK)).isEqualTo("Noreg");
        assertThat(norway.displayName(Locale.ENGLISH)).isEqualTo("Norway");
    }

    @ParameterizedTest
    @CsvSource({"ar,ar", "ara,ar", "UKR,uk", "prs,prs", "afghansk persisk,prs", "Nordkurdisk,kmr", "sw,sw", "swa,sw"})
    void aLanguageIsFoundByCodeOrByNorwegianName(String cell, String code) {
        assertThat(Languages.withCode(cell).or(() -> Languages.named(cell)))
                .map(Language::code)
                .contains(code);
    }

    @Test
    void arabicIsWrittenFromRightToLeftAndUkrainianIsNot() {
        assertThat(Languages.withCode("ar").orElseThrow().rightToLeft()).isTrue();
        assertThat(Languages.withCode("uk").orElseThrow().rightToLeft()).isFalse();
    }

    @Test
    void anOccupationIsFoundInPlainWords() {
        assertThat(Occupations.search("lærer")).extracting(Occupation::name).contains("Grunnskolelærere");
        assertThat(Occupations.search("kokk").findFirst()).map(Occupation::name).contains("Kokker");
        assertThat(Occupations.search("2341").findFirst()).map(Occupation::code).contains("2341");
    }

    @Test
    void groupsOfOccupationsAreNotOffered() {
        assertThat(Occupations.search("")).isNotEmpty().allMatch(Occupation::isExact);
    }
}
