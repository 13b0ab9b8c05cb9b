package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.Permit;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.PermitHeld;
import org.jspecify.annotations.Nullable;

/** A residence permit (§ 9): which, and when it was first granted; the age on that day is the one that counts (§ 8). */
class PermitForm implements FactForm {

    final ComboBox<Permit> permit = new ComboBox<>(I18NProvider.translate("person.field.permit"));
    final NorwegianDatePicker granted = new NorwegianDatePicker(I18NProvider.translate("person.field.granted"));
    final NorwegianDatePicker validFrom = new NorwegianDatePicker(I18NProvider.translate("person.field.valid-from"));
    final NorwegianDatePicker validTo = new NorwegianDatePicker(I18NProvider.translate("person.field.valid-to"));
    private final FormChecks checks = new FormChecks();

    PermitForm(LocalDate today, SerializableSupplier<@Nullable LocalDate> birthDate) {
        permit.setItems(Permit.values());
        permit.setItemLabelGenerator(FactText::name);
        permit.addValueChangeListener(chosen -> granted.setVisible(chosen.getValue() != Permit.APPLICANT));
        granted.setHelperText(I18NProvider.translate("person.field.granted.help"));
        checks.require(permit, "person.field.permit.required");
        checks.day(granted, true, birthDate, "person.field.before-birth", () -> today, "person.field.in-future");
        checks.day(validTo, false, granted::getValue, "person.field.ends-before", () -> null, "person.field.in-future");
    }

    @Override
    public Component fields() {
        return new FieldGrid().wide(permit).with(granted, validFrom, validTo);
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof PermitHeld held) {
            permit.setValue(held.permit());
            granted.setValue(held.grantedOn());
            validFrom.setValue(held.validFrom());
            validTo.setValue(held.validTo());
            permit.setHelperText(held.permit() == null ? held.asWritten() : null);
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        return checks.pass()
                ? Optional.of(new PermitHeld(
                        permit.getValue(),
                        null,
                        granted.isVisible() ? granted.getValue() : null,
                        validFrom.getValue(),
                        validTo.getValue()))
                : Optional.empty();
    }
}
