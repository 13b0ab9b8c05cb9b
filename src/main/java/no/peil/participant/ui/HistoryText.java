package no.peil.participant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.participant.HistoryEntry;
import no.peil.participant.LegalFact;
import no.peil.participant.PersonaliaChange;
import org.springframework.stereotype.Component;

/**
 * Says a line of history in the user's language. Days, numbers, municipalities, facts and constants that a feature names
 * are put into words here; a constant is the text of its type and name, such as {@code fact-kind.PERMIT}.
 */
@Component
class HistoryText {

    private final FactText facts;

    HistoryText(FactText facts) {
        this.facts = facts;
    }

    String heading() {
        return I18NProvider.translate("person.tab.historikk");
    }

    String nothing() {
        return I18NProvider.translate("history.nothing");
    }

    String nothingYet() {
        return I18NProvider.translate("history.nothing.what-to-do");
    }

    String sentence(HistoryEntry entry) {
        return I18NProvider.translate(
                entry.textKey(), entry.arguments().stream().map(this::words).toArray());
    }

    private Object words(Object argument) {
        return switch (argument) {
            case LegalFact fact -> facts.line(fact);
            case PersonaliaChange change -> PersonaliaText.change(change);
            case LocalDate day -> Dates.format(day);
            case Instant moment -> Dates.format(moment);
            case MunicipalityNumber number -> facts.name(number);
            case BigDecimal number -> Numbers.format(number.doubleValue());
            case Enum<?> constant -> I18NProvider.translate(key(constant));
            default -> argument;
        };
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + "." + constant.name();
    }
}
