package no.peil.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
    private static final Dated<Integer> UPPER_AGE =
            Dated.from(LocalDate.of(2021, 1, 1), 55).then(CHANGE, 60);

    @Test
    void theOldValueHoldsUntilTheDayBeforeTheChange() {
        assertThat(UPPER_AGE.on(CHANGE.minusDays(1))).isEqualTo(55);
        assertThat(UPPER_AGE.on(CHANGE)).isEqualTo(60);
    }

    @Test
    void beforeTheFirstDayTheFirstValueHolds() {
        assertThat(UPPER_AGE.on(LocalDate.of(2003, 9, 1))).isEqualTo(55);
    }
}
