package no.peil.assess;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that the lawyers and we have agreed on. */
class AssessmentContractTest {

    private static final Path AGREED = Path.of("../shared/law/cases.csv");

    @TestFactory
    Stream<DynamicTest> agreesWithEveryCase() throws IOException {
        assumeTrue(Files.exists(AGREED), "the cases of the assessment contract are not beside this checkout");
        return ExpectedCases.of(AGREED).stream().map(one -> DynamicTest.dynamicTest(one.id(), one::agrees));
    }
}
