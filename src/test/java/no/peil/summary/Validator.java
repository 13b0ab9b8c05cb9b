package no.peil.summary;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what a document breaks. */
public final class Validator {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validator() {}

    /** The rules of a standard that the document breaks, each with its clause; none when it keeps them all. */
    public static List<String> broken(byte[] document, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
