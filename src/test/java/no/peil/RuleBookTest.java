package no.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.RuleBookEdition;
import no.peil.eligibility.rules.RuleBookPage;
import no.peil.law.Phrase;
import no.peil.law.RuleOutline;
import no.peil.testing.LegalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule book that lawyers read is the one that runs. */
class RuleBookTest {

    private static final Path PAGE = Path.of("src/docs/rulebook.md");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb"));

    /** After a change of the law, {@code ./mvnw test -Dtest=RuleBookTest -Dpeil.rulebook=write} prints the page anew. */
    @Test
    void thePageIsWhatTheCodePrints() throws IOException {
        var page = RuleBookPage.markdown(LawParameters.STATUTE, new LegalWords("nb")::say, DATE::format);
        if ("write".equals(System.getProperty("peil.rulebook"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyRuleHasACitationAWordAndAPlaceInTheBook(String language) {
        var words = new LegalWords(language);
        var page = RuleBookPage.markdown(LawParameters.STATUTE, words::say, DATE::format);
        for (var edition : RuleBookEdition.all(LawParameters.STATUTE)) {
            edition.rules().rules().forEach(rule -> {
                assertThat(rule.source().citedInFull()).matches("(integreringsloven|svalbardloven) § \\d.*");
                assertThat(page).contains(words.say(new Phrase("rule." + rule.key(), rule.arguments())));
            });
        }
    }

    @Test
    void everyRuleThatExplainsAnAnswerStandsInTheBook() {
        for (var edition : RuleBookEdition.all(LawParameters.STATUTE)) {
            var inTheBook = edition.rules().rules().map(RuleOutline::key).toList();
            for (var tree : edition.outlines()) {
                assertThat(inTheBook)
                        .containsAll(tree.withParts().map(RuleOutline::key).toList());
            }
        }
    }
}
