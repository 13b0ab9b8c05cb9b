package no.peil.eligibility.rules;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import no.peil.law.Question;
import no.peil.law.Rule;
import no.peil.law.RuleOutline;

/**
 * The rules as they hold on a day, to be named in an assessment and kept beside it.
 *
 * @param version a short name that becomes another one when any rule, answer, citation or number does
 * @param outlines of the trees that explain an answer, each by the key of its root
 */
public record RuleBookEdition(Regime regime, int upperAge, String version, List<RuleOutline> outlines) {

    private static final int LETTERS = 12;

    /** The edition of a day. */
    public static RuleBookEdition on(LocalDate day, LawParameters parameters) {
        return of(parameters.rules().on(day));
    }

    /** One name for all editions, past and to come: another one when any rule of any time has changed. */
    public static String versionOfAll(LawParameters parameters) {
        return hash(parameters.rules().days().stream()
                .map(day -> day + " " + on(day, parameters).version())
                .collect(joining("\n")));
    }

    static RuleBookEdition of(RulesInForce rules) {
        var explaining = rules.explaining().map(Rule::outline).toList();
        return new RuleBookEdition(rules.regime(), rules.upperAge(), hash(written(rules) + explaining), explaining);
    }

    private static String written(RulesInForce rules) {
        var set = rules.ruleSet();
        return set.questions().stream().map(RuleBookEdition::written).collect(joining("\n", set.key() + "\n", "\n"))
                + set.provisions().stream().map(Rule::outline).toList();
    }

    private static String written(Question<Circumstances, ?> question) {
        return question.answers().stream()
                .map(answer -> answer.says() + " when " + answer.when().outline())
                .collect(joining("\n", question.key() + "\n", "\notherwise " + question.otherwise()));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
