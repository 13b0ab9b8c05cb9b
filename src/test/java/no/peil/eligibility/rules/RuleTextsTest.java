package no.peil.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import no.peil.common.MappingBody;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.law.Fact;
import no.peil.law.RuleOutline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every condition, fact and answer of the law has its words in the three languages. */
class RuleTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void nothingThatTheLawSaysIsWithoutWords(String language) throws IOException {
        var known = texts(language).stringPropertyNames();

        assertThat(known).containsAll(ruleKeys().map(key -> "rule." + key).toList());
        assertThat(known).containsAll(factKeys().map(key -> "fact." + key).toList());
        assertThat(known).containsAll(keys("eligibility.column.", Column.values()));
        assertThat(known).containsAll(keys("warning.", Warning.values()));
        assertThat(known).containsAll(keys("mapping-duty.", MappingDuty.values()));
        assertThat(known).containsAll(keys("eligibility.summary.mapping.", MappingDuty.values()));
        assertThat(known).containsAll(keys("mapping-body.", MappingBody.values()));
        assertThat(known).containsAll(keys("programme-status.", ProgrammeStatus.values()));
        assertThat(known).containsAll(keys("eligibility.summary.programme.", ProgrammeStatus.values()));
        assertThat(known).containsAll(keys("counted-from.", CountedFrom.values()));
        assertThat(known).containsAll(keys("case-column.", CaseColumn.values()));
        assertThat(known).containsAll(keys("career-guidance.", CareerGuidance.values()));
        assertThat(known).containsAll(keys("age-group.", AgeGroup.values()));
        assertThat(known).containsAll(keys("registered.", Registered.values()));
        assertThat(known).containsAll(keys("regime.", Regime.values()));
        assertThat(known).containsAll(names("permit.", Permit.values()));
        assertThat(known).containsAll(names("residence-kind.", ResidenceKind.values()));
        assertThat(known).containsAll(names("prior-education.", PriorEducation.values()));
        assertThat(known).containsAll(names("end-goal.", EndGoal.values()));
        assertThat(known)
                .containsAll(Stream.of(ReferencePermit.values())
                        .filter(held -> held.permit().isEmpty())
                        .map(held -> "reference-permit." + held)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whoeverMustDoSomethingIsNamed(String language) throws IOException {
        var persons = new RandomPersons(1814);
        var known = texts(language).stringPropertyNames();
        for (int number = 0; number < 2_000; number++) {
            var answer = Eligibility.assess(persons.completelyKnown());
            var by = answer.mappedBy();
            if (by != null) {
                assertThat(known)
                        .contains("eligibility.summary.mapping." + kebab(answer.mapping()) + ".by." + kebab(by));
            }
        }
    }

    private static Stream<String> ruleKeys() {
        return RuleBookEdition.all(LawParameters.STATUTE).stream()
                .flatMap(edition -> Stream.concat(
                        edition.rules().rules(), edition.outlines().stream().flatMap(RuleOutline::withParts)))
                .map(RuleOutline::key)
                .distinct();
    }

    private static Stream<String> factKeys() {
        return constants(CaseFact.class, Fact.class).map(Fact::key);
    }

    private static <T> Stream<T> constants(Class<?> holder, Class<T> type) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType()))
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return type.cast(field.get(null));
                    } catch (IllegalAccessException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                });
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + kebab(constant)).toList();
    }

    private static List<String> names(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name()).toList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var path = "/vaadin-i18n/translations_" + language + ".properties";
        try (var file = Objects.requireNonNull(RuleTextsTest.class.getResourceAsStream(path))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
