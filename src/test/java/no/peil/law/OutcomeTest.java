package no.peil.law;

import static no.peil.law.Outcome.MET;
import static no.peil.law.Outcome.NOT_MET;
import static no.peil.law.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "MET,     MET,     MET,     MET",
        "MET,     NOT_MET, NOT_MET, MET",
        "MET,     UNKNOWN, UNKNOWN, MET",
        "NOT_MET, MET,     NOT_MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, MET,     UNKNOWN, MET",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void whatIsKnownDecidesWhereItCan(Outcome one, Outcome other, Outcome both, Outcome either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void whatIsUnknownStaysUnknown(Outcome outcome, Outcome opposite) {
        assertThat(outcome.opposite()).isEqualTo(opposite);
        assertThat(Outcome.of(true)).isEqualTo(MET);
        assertThat(Outcome.of(false)).isEqualTo(NOT_MET);
        assertThat(UNKNOWN.opposite()).isEqualTo(UNKNOWN);
    }
}
