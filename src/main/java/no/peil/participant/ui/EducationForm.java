package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.PriorEducation;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;

/** Prior education, on the one line that decides goals and length (§§ 13, 14). */
class EducationForm implements FactForm {

    final RadioButtonGroup<PriorEducation> level =
            new RadioButtonGroup<>(I18NProvider.translate("person.field.education"));
    final NorwegianDatePicker known = new NorwegianDatePicker(I18NProvider.translate("person.field.known"));
    private final FormChecks checks = new FormChecks();

    EducationForm(LocalDate today) {
        level.setItems(PriorEducation.values());
        level.setItemLabelGenerator(education -> I18NProvider.translate("prior-education." + education));
        checks.require(level, "person.field.education.required");
        checks.day(known, false, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
        known.setValue(today);
    }

    @Override
    public Component fields() {
        return new FieldGrid().wide(level).with(known);
    }

    @Override
    public void whenTold(SerializableConsumer<LegalFact> listener) {
        level.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                listener.accept(new Education(change.getValue(), known.getValue()));
            }
        });
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof Education education) {
            level.setValue(education.level());
            known.setValue(education.knownOn());
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        return checks.pass() ? Optional.of(new Education(level.getValue(), known.getValue())) : Optional.empty();
    }
}
