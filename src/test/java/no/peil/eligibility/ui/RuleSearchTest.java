package no.peil.eligibility.ui;

import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import no.peil.eligibility.ui.RuleSearch.Piece;
import no.peil.law.LegalRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSearchTest {

    private static final LegalRef LETTER_F =
            INTEGRATION_ACT.section("9").paragraph(1).letter("f");
    private static final LegalRef COLLECTIVE = INTEGRATION_ACT.section("37 b").paragraph(2);

    @ParameterizedTest
    @ValueSource(strings = {"§ 9", "9", "9 f", "§9f", "§ 9 bokstav f", "9-1", "9-1-f"})
    void aPlaceIsFoundHoweverItIsWritten(String typed) {
        assertThat(new RuleSearch(typed).finds(LETTER_F)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"37b", "37 b", "§ 37 B", "§ 37", "37b-2"})
    void aSectionWithALetterToo(String typed) {
        assertThat(new RuleSearch(typed).finds(COLLECTIVE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 8", "9 g", "9-2", "f", "", "§"})
    void anotherPlaceIsNot(String typed) {
        assertThat(new RuleSearch(typed).finds(LETTER_F)).isFalse();
    }

    @Test
    void everyWordMustStandThereAndANumberWhole() {
        assertThat(new RuleSearch("flyktning PERSONEN").finds("Personen er flyktning"))
                .isTrue();
        assertThat(new RuleSearch("flyktning barn").finds("Personen er flyktning"))
                .isFalse();
        assertThat(new RuleSearch("8").finds("mellom 18 og 55 år")).isFalse();
        assertThat(new RuleSearch("9 f").finds("9 familier")).isFalse();
        assertThat(new RuleSearch("55").finds("mellom 18 og 55 år")).isTrue();
    }

    @Test
    void whatIsFoundIsMarked() {
        assertThat(new RuleSearch("flyktning").pieces("Er flyktning, ja"))
                .containsExactly(new Piece("Er ", false), new Piece("flyktning", true), new Piece(", ja", false));
        assertThat(new RuleSearch("").pieces("Er flyktning")).containsExactly(new Piece("Er flyktning", false));
    }
}
