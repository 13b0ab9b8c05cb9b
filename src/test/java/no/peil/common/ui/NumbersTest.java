package no.peil.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void largeNumbersAreGroupedByANoBreakSpace() {
        assertThat(Numbers.format(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Numbers.format(42)).isEqualTo("42");
    }

    @Test
    void decimalsFollowAComma() {
        assertThat(Numbers.format(2.5)).isEqualTo("2,5");
        assertThat(Numbers.percent(0.866)).isEqualTo("87\u00a0%");
    }
}
