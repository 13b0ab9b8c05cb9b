package no.peil.participant.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import no.peil.common.TestNumbers;
import org.springframework.stereotype.Component;

/** Makes an empty form for a person to be registered. */
@Component
class RegistrationForms {

    private final FactForms facts;
    private final TestNumbers testNumbers;
    private final Clock clock;

    RegistrationForms(FactForms facts, TestNumbers testNumbers, Clock clock) {
        this.facts = facts;
        this.testNumbers = testNumbers;
        this.clock = clock;
    }

    RegistrationForm create() {
        return new RegistrationForm(
                facts, testNumbers, LocalDate.now(clock), UI.getCurrent().getLocale());
    }
}
