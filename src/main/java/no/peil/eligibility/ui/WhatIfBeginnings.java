package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import no.peil.eligibility.WhatIfPerson;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;

/** What one may begin a trial with: examples and nothing, or the person whose facts they are. */
class WhatIfBeginnings extends Div {

    private final SerializableConsumer<ParticipantFacts> whenChosen;

    WhatIfBeginnings(SerializableConsumer<ParticipantFacts> whenChosen) {
        this.whenChosen = whenChosen;
        addClassNames("row", "what-if-beginnings");
    }

    void offer(WhatIfPerson person) {
        removeAll();
        add(button("what-if.reset.person", person::facts), WhatIfNavigation.back(person.id()));
    }

    void offerExamples(LocalDate today) {
        removeAll();
        add(new Span(getTranslation("what-if.begin")));
        for (var example : WhatIfExample.values()) {
            add(button(Keys.of("what-if.example.", example), () -> example.on(today)));
        }
        add(button("what-if.reset", () -> new FactsBuilder(today).build()));
    }

    private Button button(String key, SerializableSupplier<ParticipantFacts> facts) {
        var button = new Button(getTranslation(key), click -> whenChosen.accept(facts.get()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
