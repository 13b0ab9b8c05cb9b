package no.peil.eligibility.rules;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import no.peil.law.Rule;
import no.peil.law.RuleOutline;
import no.peil.law.RuleSetOutline;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they hold in a time, to be printed, and to be named in an assessment and kept beside it.
 *
 * @param from the first day; {@link LocalDate#MIN} for the former act
 * @param until the last day; null when no end is known
 * @param version a short name that becomes another one when any rule, answer, citation or number does
 * @param rules as the rule book prints them
 * @param outlines of the trees that explain an answer, each by the key of its root
 */
public record RuleBookEdition(
        Regime regime,
        int upperAge,
        LocalDate from,
        @Nullable LocalDate until,
        String version,
        RuleSetOutline rules,
        List<RuleOutline> outlines) {

    private static final int LETTERS = 12;

    /** The edition of a day. */
    public static RuleBookEdition on(LocalDate day, LawParameters parameters) {
        var days = parameters.rules().days();
        var from = days.floor(day);
        return of(from == null ? days.first() : from, parameters);
    }

    /** All editions, the oldest first. */
    public static List<RuleBookEdition> all(LawParameters parameters) {
        return parameters.rules().days().stream()
                .map(from -> of(from, parameters))
                .toList();
    }

    /** One name for all editions, past and to come: another one when any rule of any time has changed. */
    public static String versionOfAll(LawParameters parameters) {
        return hash(all(parameters).stream()
                .map(edition -> edition.from() + " " + edition.version())
                .collect(joining("\n")));
    }

    private static RuleBookEdition of(LocalDate from, LawParameters parameters) {
        var rules = parameters.rules().on(from);
        var next = parameters.rules().days().higher(from);
        var explaining = rules.explaining().map(Rule::outline).toList();
        var printed = rules.ruleSet().outline(AnswerWords::of);
        return new RuleBookEdition(
                rules.regime(),
                rules.upperAge(),
                from,
                next == null ? null : next.minusDays(1),
                hash(printed.toString() + explaining),
                printed,
                explaining);
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
