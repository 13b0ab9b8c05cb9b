package no.peil.law;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.peil.law.Assessment.Connective;

/**
 * Prints a rule set for readers who know the Act: each question, its answers in order, and the conditions of each with their
 * citations. A rule that is made of parts is printed whole where it is first met.
 */
public final class RuleBook {

    private static final String INDENT = "  ";

    private final Function<Phrase, String> words;
    private final StringBuilder page = new StringBuilder();
    private final Set<RuleOutline> printed = new HashSet<>();

    private RuleBook(Function<Phrase, String> words) {
        this.words = words;
    }

    /** The rule set in Markdown, with headings of the third level. */
    public static String markdown(RuleSetOutline rules, Function<Phrase, String> words) {
        var book = new RuleBook(words);
        rules.questions().forEach(book::print);
        book.printProvisions(rules.provisions());
        return book.page.toString();
    }

    private void print(QuestionOutline question) {
        heading("question." + question.key());
        List<Phrase> last = List.of();
        for (var answer : question.answers()) {
            if (!answer.says().equals(last)) {
                page.append("1. **").append(said(answer.says())).append("**\n");
            }
            print(answer.when(), 2);
            last = answer.says();
        }
        if (!question.otherwise().isEmpty() && !question.otherwise().equals(last)) {
            page.append("1. **")
                    .append(say("rule-book.otherwise", said(question.otherwise())))
                    .append("**\n");
        }
    }

    private void printProvisions(List<RuleOutline> provisions) {
        if (!provisions.isEmpty()) {
            heading("rule-book.provisions");
            provisions.forEach(rule -> print(rule, 0));
        }
    }

    /** What must not be the case says so itself; its part stands where it must be the case. */
    private void print(RuleOutline rule, int level) {
        page.append(INDENT.repeat(level))
                .append("- ")
                .append(words.apply(new Phrase("rule." + rule.key(), rule.arguments())));
        boolean whole = rule.connective() == Connective.ALL || rule.connective() == Connective.ANY;
        boolean known = whole && !printed.add(rule);
        if (known) {
            page.append(", ").append(say("rule-book.as-above"));
        } else if (whole) {
            page.append(": ")
                    .append(say(
                            rule.parts().size() == 1
                                    ? "rule-book.connective.one"
                                    : "rule-book.connective." + rule.connective()));
        }
        page.append(" (").append(rule.source().citedInFull()).append(")\n");
        if (whole && !known) {
            rule.parts().forEach(part -> print(part, level + 1));
        }
    }

    private void heading(String key) {
        page.append("\n### ").append(say(key)).append("\n\n");
    }

    private String said(List<Phrase> phrases) {
        return phrases.stream().map(words).collect(joining(", "));
    }

    private String say(String key, Object... arguments) {
        return words.apply(Phrase.of(key, arguments));
    }
}
