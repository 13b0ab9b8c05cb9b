package no.peil.participant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import no.peil.participant.FactKind;
import no.peil.participant.RecordedFact;

/** The facts of one kind: those in force, what they are used for, and the earlier ones when asked for. */
class FactKindSection extends Div {

    FactKindSection(FactKind kind, FactText texts, FactEditing editing, OpenPerson page) {
        addClassName("fact-kind");
        setId("fact-" + kind.name().toLowerCase(Locale.ROOT));
        var name = getTranslation("fact-kind." + kind);
        var add = new Button(getTranslation("person.fact.add.short"), click -> editing.add(kind, page));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(getTranslation("person.fact.add.short") + ": " + name);
        var use = new Span(getTranslation("fact-kind." + kind + ".use"));
        use.addClassName("hint");
        var heading = new Div(new Div(new H3(name), use), add);
        heading.addClassName("fact-heading");
        add(heading);
        var all = page.person().facts().stream()
                .filter(fact -> fact.fact().kind() == kind)
                .toList();
        show(all.stream().filter(RecordedFact::inForce).toList(), texts, editing, page);
        showEarlier(all.stream().filter(fact -> !fact.inForce()).toList(), texts, editing, page);
    }

    private void show(List<RecordedFact> inForce, FactText texts, FactEditing editing, OpenPerson page) {
        if (inForce.isEmpty()) {
            var none = new Div(getTranslation("person.fact.none"));
            none.addClassName("secondary");
            add(none);
        }
        inForce.forEach(fact -> add(new FactLine(fact, texts, editing, page)));
    }

    private void showEarlier(List<RecordedFact> earlier, FactText texts, FactEditing editing, OpenPerson page) {
        if (!earlier.isEmpty()) {
            var list = new Div();
            earlier.reversed().forEach(fact -> list.add(new FactLine(fact, texts, editing, page)));
            var details = new Details(getTranslation("person.fact.earlier", earlier.size()), list);
            details.addClassName("earlier");
            add(details);
        }
    }
}
