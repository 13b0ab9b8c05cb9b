package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Work;

/** Work or an offer of work (§ 8 fourth paragraph): 30 hours a week take the person out while it lasts. */
class WorkForm implements FactForm {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    final BigDecimalField hours = new BigDecimalField(I18NProvider.translate("person.field.hours"));
    final NorwegianDatePicker from = new NorwegianDatePicker(I18NProvider.translate("person.field.from"));
    final NorwegianDatePicker ended = new NorwegianDatePicker(I18NProvider.translate("person.field.work-ended"));
    private final FormChecks checks = new FormChecks();

    WorkForm() {
        hours.setLocale(Locale.forLanguageTag("nb"));
        hours.setHelperText(I18NProvider.translate("person.field.hours.help"));
        checks.require(
                hours,
                "person.field.hours.required",
                number -> number.signum() >= 0 && number.compareTo(HOURS_OF_A_WEEK) <= 0,
                "person.field.hours.range");
        checks.day(ended, false, from::getValue, "person.field.ends-before", () -> null, "person.field.in-future");
    }

    @Override
    public Component fields() {
        return new FieldGrid().wide(hours).with(from, ended);
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof Work work) {
            hours.setValue(work.hours());
            from.setValue(work.from());
            ended.setValue(work.endedOn());
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        return checks.pass()
                ? Optional.of(new Work(hours.getValue(), from.getValue(), ended.getValue()))
                : Optional.empty();
    }
}
