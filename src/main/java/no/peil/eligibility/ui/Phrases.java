package no.peil.eligibility.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.peil.law.Phrase;
import no.peil.law.RuleOutline;

/** The words of the law in the reader's language. */
final class Phrases {

    private Phrases() {}

    static String say(Phrase phrase) {
        return I18NProvider.translate(
                phrase.key(),
                phrase.arguments().stream()
                        .map(argument -> argument instanceof Phrase inner ? say(inner) : argument)
                        .toArray());
    }

    static String say(List<Phrase> phrases) {
        return phrases.stream().map(Phrases::say).collect(joining(", "));
    }

    static String say(RuleOutline rule) {
        return say(new Phrase("rule." + rule.key(), rule.arguments()));
    }
}
