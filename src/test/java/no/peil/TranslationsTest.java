package no.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the three languages together, and the texts to the code that asks for them. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** A key written out where a text is asked for; a key that is put together ends with a dot and is not looked at. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|translate|Notices\\.done|Notices\\.refused|setTitle|title =)\\s*\\(?\\s*\"([a-z0-9.-]+[a-z0-9])\"(?!\\s*\\+)");

    private static final Pattern REFUSED =
            Pattern.compile("new (?:Refusal|InvalidValue)\\(\\s*\"([a-z0-9.-]+)\"(?!\\s*\\+)");

    /** Text given straight to a component: a quoted sentence, or a word followed by another. */
    private static final Pattern TEXT_IN_A_VIEW = Pattern.compile(
            "(?:new [A-Z]\\w*|\\.set(?:Text|Label|Placeholder|HelperText|ErrorMessage|AriaLabel|Header|Title|TooltipText)"
                    + "|\\.setHeader|\\.addItem|\\.addTab|Notification\\.show)\\(\\s*\"([^\"<]*\\p{L}\\s+\\p{L}[^\"]*)\"");

    private static final Pattern BOKMAAL_ONLY = Pattern.compile(
            "(?iU)\\b(ikke|jeg|hvem|hva|hvis|hvor|hvordan|noe|noen|være|en|et|fra|kommunene|personene|dere)\\b");
    private static final Pattern NYNORSK_ONLY = Pattern.compile(
            "(?iU)\\b(ikkje|eg|kven|kva|korleis|noko|nokon|vere|ein|eit|frå|kommunane|personane|dykk)\\b");

    /** The enums whose every constant is shown; a feature adds its own. */
    private static final Map<String, Enum<?>[]> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("role.", Role.values());
    }

    @Test
    void theThreeLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("nn").keySet()).isEqualTo(texts("nb").keySet());
        assertThat(texts("en").keySet()).isEqualTo(texts("nb").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void noKeyStandsTwiceAndNoTextIsEmpty(String language) throws IOException {
        var seen = new TreeSet<String>();
        for (var line : lines(language)) {
            var key = line.substring(0, line.indexOf('='));
            assertThat(seen.add(key)).as("%s stands twice in %s", key, language).isTrue();
            assertThat(line.substring(key.length() + 1)).as(key).isNotBlank();
        }
    }

    @Test
    void theSameThingsAreNamedInAllThree() throws IOException {
        var reference = texts("nb");
        for (var language : List.of("nn", "en")) {
            texts(language)
                    .forEach((key, text) -> assertThat(placeholders(text))
                            .as("%s in %s", key, language)
                            .isEqualTo(placeholders(reference.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyTextThatTakesArgumentsCanBeFormatted(String language) throws IOException {
        texts(language).forEach((key, text) -> {
            if (PLACEHOLDER.matcher(text).find()) {
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
                assertThat(text.replace("''", ""))
                        .as("%s: an apostrophe must be doubled", key)
                        .doesNotContain("'");
            }
        });
    }

    @Test
    void neitherNorwegianBorrowsFromTheOther() throws IOException {
        texts("nn").forEach((key, text) -> {
            if (isOurOwnText(key)) {
                assertThat(BOKMAAL_ONLY.matcher(text).results().map(found -> found.group()))
                        .as("%s=%s", key, text)
                        .isEmpty();
            }
        });
        texts("nb").forEach((key, text) -> {
            if (isOurOwnText(key)) {
                assertThat(NYNORSK_ONLY.matcher(text).results().map(found -> found.group()))
                        .as("%s=%s", key, text)
                        .isEmpty();
            }
        });
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        var known = texts("nb").keySet();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var code = Files.readString(file);
            ASKED.matcher(code).results().map(found -> found.group(1)).forEach(key -> note(known, key, file, missing));
            REFUSED.matcher(code)
                    .results()
                    .map(found -> "error." + found.group(1))
                    .forEach(key -> note(known, key, file, missing));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasAText() throws IOException {
        var known = texts("nb").keySet();
        SHOWN.forEach((prefix, constants) ->
                Stream.of(constants).forEach(constant -> assertThat(known).contains(prefix + constant.name())));
    }

    @Test
    void noViewHoldsTextOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            if (file.toString().matches(".*/(ui|shell)/.*")) {
                TEXT_IN_A_VIEW
                        .matcher(withoutExceptions(Files.readString(file)))
                        .results()
                        .forEach(text -> found.add(file.getFileName() + ": " + text.group(1)));
            }
        }
        assertThat(found).isEmpty();
    }

    /** What an exception says is for the log. */
    private static String withoutExceptions(String code) {
        return code.replaceAll("new \\w*(?:Exception|Error)\\(\\s*\"[^\"]*\"", "");
    }

    /** Names of countries, languages and occupations are their registers' own. */
    private static boolean isOurOwnText(String key) {
        return !key.startsWith("language.") && !key.startsWith("codes.");
    }

    private static void note(Set<String> known, String key, Path file, Set<String> missing) {
        if (key.contains(".") && !known.contains(key)) {
            missing.add(key + " (" + file.getFileName() + ")");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var line : lines(language)) {
            texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return texts;
    }

    private static List<String> lines(String language) throws IOException {
        return Files.readAllLines(BUNDLES.resolve("translations_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
