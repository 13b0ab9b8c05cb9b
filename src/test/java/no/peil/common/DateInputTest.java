package no.peil.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"02.03.2026", "2.3.2026", "2.3.26", "020326", "02032026", " 2/3-2026 ", "2 3 26", "2-3-2026"})
    void aDateIsReadDayFirstHoweverItIsTyped(String typed) {
        assertThat(DateInput.parse(typed)).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void twoDigitsOfAYearAreABirthYearOrACloseDeadline() {
        assertThat(DateInput.parse("140394")).contains(LocalDate.of(1994, 3, 14));
        assertThat(DateInput.parse("140340")).contains(LocalDate.of(1940, 3, 14));
        assertThat(DateInput.parse("140339")).contains(LocalDate.of(2039, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i dag", "30.02.2026", "31.04.26", "2026-03-02", "1.2", "0203266", "00.01.2026"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(DateInput.parse(typed)).isEmpty();
    }
}
