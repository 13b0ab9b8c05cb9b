package no.peil.participant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.common.ui.Dates;
import no.peil.participant.Personalia;
import no.peil.participant.PersonaliaChange;
import org.jspecify.annotations.Nullable;

/** Says what a correction of the personal data changed. */
final class PersonaliaText {

    private PersonaliaText() {}

    /** Field, from and to: <i>Fødselsdato: 01.02.1990 → 01.03.1990</i>. */
    static String change(PersonaliaChange change) {
        return I18NProvider.translate(
                "person.personalia.change",
                I18NProvider.translate("participant." + change.field()),
                value(change.field(), change.oldValue()),
                value(change.field(), change.newValue()));
    }

    /** Field, what the other has saved, and what was typed here. */
    static String conflict(Personalia.Difference difference) {
        return I18NProvider.translate(
                "person.personalia.conflict.field",
                I18NProvider.translate("participant." + difference.field()),
                value(difference.field(), difference.before()),
                value(difference.field(), difference.after()));
    }

    /** A field as people read it. */
    static String value(String field, @Nullable String stored) {
        if (stored == null) {
            return I18NProvider.translate("person.personalia.empty");
        }
        var locale = UI.getCurrent().getLocale();
        return switch (field) {
            case "birth-date", "arrived-on" -> Dates.format(LocalDate.parse(stored));
            case "citizenship" -> Countries.displayName(stored, locale);
            case "mother-tongue", "interpreter-language" -> Languages.displayName(stored, locale);
            case "protection" -> I18NProvider.translate("address-protection." + stored);
            default -> stored;
        };
    }
}
