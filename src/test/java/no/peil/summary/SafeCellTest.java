package no.peil.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "=HYPERLINK(\"x\";\"y\")"})
    void whatBeginsLikeAFormulaIsText(String typed) {
        assertThat(SafeCell.of(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bilmekaniker", "3-årig kurs", "a=b", "'sitat'", " innrykk"})
    void everythingElseStandsAsItIs(String typed) {
        assertThat(SafeCell.of(typed)).isEqualTo(typed);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SafeCell.of(null)).isEmpty();
    }
}
