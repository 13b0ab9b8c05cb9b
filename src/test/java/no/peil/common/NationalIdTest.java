package no.peil.common;

import static no.peil.common.TestNumbers.ACCEPTED;
import static no.peil.common.TestNumbers.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are synthetic, or the statistics bureau's own examples. */
class NationalIdTest {

    @ParameterizedTest
    @CsvSource({
        "01010150589, 2001-01-01, false, false",
        "41010150572, 2001-01-01, true, false",
        "15839012362, 1990-03-15, false, true",
        "15839012443, 1990-03-15, false, true",
        "55839012356, 1990-03-15, true, true",
        "09830887005, 2008-03-09, false, true"
    })
    void theDateOfBirthAndTheKindAreReadFromTheNumber(
            String number, LocalDate born, boolean dNumber, boolean synthetic) {
        var id = new NationalId(number);

        assertThat(id.birthDate()).isEqualTo(born);
        assertThat(id.isDNumber()).isEqualTo(dNumber);
        assertThat(id.isSynthetic()).isEqualTo(synthetic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"158390 12362", "158390\u00a012362 ", "15 83 90 123 62"})
    void digitsMayStandInGroups(String typed) {
        assertThat(NationalId.parse(typed, ACCEPTED).value()).isEqualTo("15839012362");
    }

    @Test
    void aSyntheticNumberIsRefusedWhereTheInstallationTakesRealOnes() {
        assertThat(refusal("15839012362", REFUSED)).isEqualTo("national-id.synthetic");
    }

    @Test
    void aSyntheticNumberMayAddFortyToTheMonth() {
        var id = NationalId.parse(withMonth("15", "43", "90"), ACCEPTED);

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1990, 3, 15));
        assertThat(id.isSynthetic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "15839012363, national-id.check-digits",
        "15839012372, national-id.check-digits",
        "5839012362, national-id.length",
        "1010150589, national-id.lost-zero",
        "158390123620, national-id.length",
        "'1,5839E+10', national-id.scientific",
        "158390-12362, national-id.characters",
        "\uff11\uff1583901236\uff12, national-id.foreign-digits",
        "15839012362\u200e, national-id.invisible"
    })
    void whatIsWrongIsNamed(String typed, String key) {
        assertThat(refusal(typed, ACCEPTED)).isEqualTo(key);
    }

    @Test
    void theThirtyFirstOfFebruaryIsNobodysBirthday() {
        assertThat(refusal(withMonth("31", "02", "90"), ACCEPTED)).isEqualTo("national-id.date");
    }

    @Test
    void theNumberCannotReachALogByAccident() {
        assertThat(new NationalId("15839012362")).hasToString("158390•••••");
    }

    private static String refusal(String typed, TestNumbers testNumbers) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                InvalidValue.class, () -> NationalId.parse(typed, testNumbers));
        assertThatThrownBy(() -> {
                    throw refused;
                })
                .hasMessageNotContaining(typed);
        return refused.key();
    }

    /** Finds an individual number and check digits for that date, as a generator of test numbers does. */
    private static String withMonth(String day, String month, String year) {
        for (int tail = 10_000; tail < 50_000; tail++) {
            String number = day + month + year + tail;
            try {
                return new NationalId(number).value();
            } catch (InvalidValue refused) {
                if (refused.key().equals("national-id.date")) {
                    return number;
                }
            }
        }
        throw new AssertionError("No such number");
    }
}
