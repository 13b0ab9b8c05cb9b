package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.ReferencePermit;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.ReferencePerson;

/** The person whom a family member was reunited with (§ 9 first paragraph letter f). */
class ReferencePersonForm implements FactForm {

    final ComboBox<ReferencePermit> permit = new ComboBox<>(I18NProvider.translate("person.field.reference-permit"));
    final NorwegianDatePicker settled =
            new NorwegianDatePicker(I18NProvider.translate("person.field.reference-settled"));
    final NorwegianDatePicker applied = new NorwegianDatePicker(I18NProvider.translate("person.field.family-applied"));
    private final FormChecks checks = new FormChecks();

    ReferencePersonForm(LocalDate today) {
        permit.setItems(ReferencePermit.values());
        permit.setItemLabelGenerator(FactText::name);
        permit.setHelperText(I18NProvider.translate("person.field.reference-permit.help"));
        checks.require(permit, "person.field.reference-permit.required");
        checks.day(settled, false, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
        checks.day(applied, false, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
    }

    @Override
    public Component fields() {
        return new FieldGrid().wide(permit).with(settled, applied);
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof ReferencePerson reference) {
            permit.setValue(reference.permit());
            settled.setValue(reference.settledOn());
            applied.setValue(reference.familyAppliedOn());
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        return checks.pass()
                ? Optional.of(new ReferencePerson(permit.getValue(), settled.getValue(), applied.getValue()))
                : Optional.empty();
    }
}
