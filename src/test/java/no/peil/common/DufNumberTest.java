package no.peil.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are synthetic. */
class DufNumberTest {

    private static final Year NOW = Year.of(2026);

    @ParameterizedTest
    @ValueSource(strings = {"201212345603", "200205705502", "200900595509", "202412345610", "202500000107"})
    void theCheckDigitsOfKnownNumbersHold(String number) {
        assertThat(new DufNumber(number).isPlausible(NOW)).isTrue();
    }

    @Test
    void aNumberThatFailsTheUnofficialCheckIsKeptAndFlagged() {
        assertThat(new DufNumber("201234567890").isPlausible(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1987,false", "1988,true", "2026,true", "2027,false", "0000,false"})
    void aYearBeforeTheDirectorateOrAfterTodayIsImpossible(String year, boolean possible) {
        assertThat(new DufNumber(year + "12345600").hasPossibleYear(NOW)).isEqualTo(possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024 123456 10", "2024\u00a0123456\u00a010", " 202412345610\u202f"})
    void digitsMayStandInGroups(String typed) {
        assertThat(DufNumber.parse(typed).value()).isEqualTo("202412345610");
    }

    @ParameterizedTest
    @CsvSource({
        "20241234561, duf-number.length",
        "2024123456100, duf-number.length",
        "'2,02412E+11', duf-number.scientific",
        "2.02412E11, duf-number.scientific",
        "2024-123456-10, duf-number.characters",
        "20241234561O, duf-number.characters",
        "'', duf-number.characters",
        "2024\u200b12345610, duf-number.invisible",
        "\u202a202412345610\u202c, duf-number.invisible",
        "\u0662\u0660\u0662\u06644\u06612345610, duf-number.foreign-digits"
    })
    void whatIsWrongIsNamed(String typed, String key) {
        assertThatThrownBy(() -> DufNumber.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .extracting(refused -> ((InvalidValue) refused).key())
                .isEqualTo(key);
    }

    @Test
    void theNumberCannotReachALogByAccident() {
        assertThat(new DufNumber("202412345610")).hasToString("2024••••••••");
    }
}
