package no.peil.participant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.municipality.Municipality;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/** A field for a municipality in force, found by name, Sámi or Kven name, or number; at first the user's own. */
class MunicipalityField extends ComboBox<Municipality> {

    private final transient MunicipalityRegister register;

    MunicipalityField(MunicipalityRegister register) {
        super(I18NProvider.translate("person.field.municipality"));
        this.register = register;
        setItems(
                (municipality, typed) ->
                        names(municipality).contains(typed.strip().toLowerCase(Locale.ROOT)),
                register.all().stream()
                        .sorted(Comparator.comparing(Municipality::name))
                        .toList());
        setItemLabelGenerator(municipality -> municipality.name() + " (" + municipality.number() + ")");
        choose(SignedInUser.required().municipality().orElse(null));
    }

    /** Chooses the municipality of that number. */
    final void choose(@Nullable MunicipalityNumber number) {
        setValue(Optional.ofNullable(number).flatMap(register::find).orElse(null));
    }

    private static String names(Municipality municipality) {
        return (municipality.name() + " " + municipality.number() + " " + String.join(" ", municipality.otherNames()))
                .toLowerCase(Locale.ROOT);
    }
}
