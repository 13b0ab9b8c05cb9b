package no.peil.eligibility.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.codes.Countries;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.eligibility.rules.Registered;

/** Says a fact of the assessment contract as one tells it in the form. */
final class ToldFact {

    private ToldFact() {}

    static String words(Object fact) {
        return switch (fact) {
            case LocalDate day -> Dates.format(day);
            case Boolean yes -> say(yes ? "what-if.yes" : "what-if.no");
            case BigDecimal hours -> Numbers.format(hours.doubleValue());
            case Permit permit -> say("permit." + permit);
            case ReferencePermit held -> FactValue.reference(held);
            case ResidenceKind kind -> say("residence-kind." + kind);
            case Registered registered -> say(Keys.of("registered.", registered));
            case String country ->
                Countries.displayName(country, UI.getCurrent().getLocale());
            default -> fact.toString();
        };
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
