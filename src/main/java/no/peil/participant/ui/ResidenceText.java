package no.peil.participant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import no.peil.common.ui.Dates;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.LegalSituation;
import org.springframework.stereotype.Component;

/** Says in words where a person lives, as far as the Act asks. */
@Component
class ResidenceText {

    private final MunicipalityRegister municipalities;

    ResidenceText(MunicipalityRegister municipalities) {
        this.municipalities = municipalities;
    }

    String of(LegalSituation situation, Locale locale) {
        var kind = situation.residence();
        if (kind == null) {
            return I18NProvider.translate(locale, "person.residence.unknown");
        }
        var where = Optional.ofNullable(situation.municipality())
                .map(municipalities::nameOf)
                .orElse("");
        return switch (kind) {
            case ABROAD ->
                where.isEmpty()
                        ? I18NProvider.translate(locale, "person.residence.abroad")
                        : I18NProvider.translate(locale, "person.residence.abroad-allocated", where);
            case RECEPTION_CENTRE -> I18NProvider.translate(locale, "person.residence.centre", where);
            case MUNICIPALITY -> settled(situation, where, locale);
            case SVALBARD -> I18NProvider.translate(locale, "person.residence.svalbard");
        };
    }

    private static String settled(LegalSituation situation, String where, Locale locale) {
        var since =
                Optional.ofNullable(situation.settledOn()).map(Dates::format).orElse("");
        var agreed = situation.byAgreement();
        var key = agreed == null
                ? "person.residence.settled"
                : agreed ? "person.residence.settled-by-agreement" : "person.residence.settled-without-agreement";
        return I18NProvider.translate(locale, key, where, since);
    }
}
