package no.peil.eligibility.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.common.ui.Dates;
import no.peil.eligibility.rules.RuleBookEdition;

/** When a rule set holds, in words: as a sentence, or short for a list. */
final class RuleBookTime {

    private RuleBookTime() {}

    /** <i>Gjelder fra 01.01.2026 til og med 30.06.2026.</i> */
    static String sentence(RuleBookEdition edition) {
        return say("rule-book.", edition);
    }

    /** <i>01.01.2026–30.06.2026</i> */
    static String brief(RuleBookEdition edition) {
        return say("rule-book.edition.", edition);
    }

    private static String say(String prefix, RuleBookEdition edition) {
        var until = edition.until();
        if (until == null) {
            return I18NProvider.translate(prefix + "from", Dates.format(edition.from()));
        }
        return edition.from().equals(LocalDate.MIN)
                ? I18NProvider.translate(prefix + "until", Dates.format(until))
                : I18NProvider.translate(prefix + "from-until", Dates.format(edition.from()), Dates.format(until));
    }
}
