package no.peil.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our own reading of the contract, sentence by sentence; one test, because the mutation testing asks it a thousand times. */
class ReadingsTest {

    private static final Path READINGS = Path.of("src/test/resources/no/peil/assess/readings.csv");

    @Test
    void readsTheContractAsItIsWritten() throws IOException {
        var softly = new SoftAssertions();
        var cases = ExpectedCases.of(READINGS);
        cases.forEach(one -> softly.assertThatCode(one::agrees).as(one.id()).doesNotThrowAnyException());
        assertThat(cases).isNotEmpty();
        softly.assertAll();
    }
}
