package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.FactKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Event;
import org.jspecify.annotations.Nullable;

/** A day on which something happened that the law counts from. Only the start of a programme may be planned ahead. */
class EventForm implements FactForm {

    final NorwegianDatePicker day = new NorwegianDatePicker(I18NProvider.translate("person.field.day"));
    private final FactKind kind;
    private final FormChecks checks = new FormChecks();

    EventForm(FactKind kind, LocalDate today, @Nullable LocalDate birthDate) {
        this.kind = kind;
        checks.day(
                day,
                true,
                () -> birthDate,
                "person.field.before-birth",
                () -> kind == FactKind.PROGRAMME_START ? null : today,
                "person.field.in-future");
    }

    @Override
    public Component fields() {
        return new FieldGrid().with(day);
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof Event event) {
            day.setValue(event.on());
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        return checks.pass() ? Optional.of(new Event(kind, day.getValue())) : Optional.empty();
    }
}
