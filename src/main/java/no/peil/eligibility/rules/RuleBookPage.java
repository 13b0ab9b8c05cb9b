package no.peil.eligibility.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.law.Phrase;
import no.peil.law.RuleBook;

/** The whole rule book in Markdown: every rule set with its time, and how open questions of the Act are read. */
public final class RuleBookPage {

    private final LawParameters parameters;
    private final Function<Phrase, String> words;
    private final Function<LocalDate, String> dates;
    private final StringBuilder page = new StringBuilder();

    private RuleBookPage(LawParameters parameters, Function<Phrase, String> words, Function<LocalDate, String> dates) {
        this.parameters = parameters;
        this.words = words;
        this.dates = dates;
    }

    /**
     * Prints it.
     *
     * @param words gives the text of a phrase, also where its arguments are phrases
     * @param dates writes a day as the reader does
     */
    public static String markdown(
            LawParameters parameters, Function<Phrase, String> words, Function<LocalDate, String> dates) {
        return new RuleBookPage(parameters, words, dates).print();
    }

    private String print() {
        line("# " + say("rule-book.title"));
        line("");
        line(say("rule-book.lead"));
        RuleBookEdition.all(parameters).forEach(this::printRuleSet);
        printReadings();
        return page.toString();
    }

    private void printRuleSet(RuleBookEdition edition) {
        line("");
        line("## " + edition.regime() + ". "
                + say("regime." + edition.regime().name().toLowerCase(Locale.ROOT)));
        line("");
        line(time(edition));
        page.append(RuleBook.markdown(edition.rules(), words));
    }

    private String time(RuleBookEdition edition) {
        var until = edition.until();
        if (until == null) {
            return say("rule-book.from", dates.apply(edition.from()));
        }
        return edition.from().equals(LocalDate.MIN)
                ? say("rule-book.until", dates.apply(until))
                : say("rule-book.from-until", dates.apply(edition.from()), dates.apply(until));
    }

    private void printReadings() {
        line("");
        line("## " + say("rule-book.readings"));
        line("");
        line(say("rule-book.readings.lead"));
        line("");
        Stream.of(Warning.values())
                .sorted(Comparator.comparing(Enum::name))
                .forEach(warning -> line("- " + say("warning." + kebab(warning)) + " (`" + warning + "`)"));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private String say(String key, Object... arguments) {
        return words.apply(Phrase.of(key, arguments));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
