package no.peil.assess;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessmentContractTest {

    private static final Path AGREED = Path.of("../shared/law/cases.csv");
    private static final Path READINGS = Path.of("src/test/resources/no/peil/assess/readings.csv");

    /** Every case that the lawyers and we have agreed on. */
    @TestFactory
    Stream<DynamicTest> agreesWithEveryCase() throws IOException {
        assumeTrue(Files.exists(AGREED), "the cases of the assessment contract are not beside this checkout");
        return ExpectedCases.agreeingWith(AGREED);
    }

    /** Our own reading of the contract, sentence by sentence. */
    @TestFactory
    Stream<DynamicTest> readsTheContractAsItIsWritten() throws IOException {
        return ExpectedCases.agreeingWith(READINGS);
    }
}
