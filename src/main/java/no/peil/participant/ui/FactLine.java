package no.peil.participant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import no.peil.common.ui.Dates;
import no.peil.participant.RecordedFact;

/** One fact: what it is, where it comes from and who recorded it; for a fact in force also what can be done with it. */
class FactLine extends Div {

    FactLine(RecordedFact recorded, FactText texts, FactEditing editing, OpenPerson page) {
        addClassName("fact-line");
        var words = new Div();
        words.addClassName("words");
        var title = new Span(texts.title(recorded.fact()));
        title.addClassName("strong");
        words.add(title);
        texts.details(recorded.fact()).forEach(detail -> words.add(new Span(detail)));
        add(new Div(words, provenance(recorded, page)));
        if (recorded.inForce()) {
            add(actions(recorded, texts, editing, page));
        }
    }

    private Div provenance(RecordedFact recorded, OpenPerson page) {
        var hint = new Div(getTranslation(
                "person.fact.provenance",
                recorded.source(),
                page.nameOf(recorded.recordedBy()),
                Dates.format(recorded.recordedAt())));
        hint.addClassName("hint");
        var gone = recorded.replaced();
        if (gone != null) {
            var successor = page.person().successor(recorded.id()).isPresent();
            hint.add(new Div(getTranslation(
                    successor ? "person.fact.replaced" : "person.fact.taken-back",
                    page.nameOf(gone.by()),
                    Dates.format(gone.at()))));
            if (gone.reason() != null) {
                hint.add(new Div(getTranslation("person.fact.because", gone.reason())));
            }
        }
        return hint;
    }

    private Div actions(RecordedFact recorded, FactText texts, FactEditing editing, OpenPerson page) {
        var fact = recorded.fact();
        var actions = new Div();
        actions.addClassName("fact-actions");
        actions.add(button("person.fact.correct.short", texts.line(fact), () -> editing.correct(recorded, page)));
        if (fact.kind().lasts() && fact.lastDay() == null) {
            actions.add(button("person.fact.end.short", texts.line(fact), () -> editing.end(recorded, page)));
        }
        actions.add(button("person.fact.withdraw.short", texts.line(fact), () -> editing.withdraw(recorded, page)));
        return actions;
    }

    private NativeButton button(String key, String fact, Runnable deed) {
        var button = new NativeButton(getTranslation(key), click -> deed.run());
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + fact);
        return button;
    }
}
