package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.participant.DuplicatePair;
import no.peil.participant.DuplicatePair.Registered;
import no.peil.participant.DuplicateService;
import no.peil.participant.LikenessBand;

/** Two registrations that look like one person: who, how sure, why, and what can be done. */
class DuplicateLine extends Div {

    final Anchor compare;
    final Button notSame = new Button(getTranslation("duplicate.not-same"));

    DuplicateLine(DuplicatePair pair, DuplicateService duplicates, SerializableRunnable whenAnswered) {
        addClassName("duplicate-line");
        var two = new Div(person(pair.one()), person(pair.other()));
        two.addClassName("two-persons");
        var why = new Div(pair.resemblance().reasons().stream()
                .map(reason -> getTranslation("duplicate.reason." + reason))
                .collect(Collectors.joining(" · ")));
        why.addClassName("secondary");
        var names = new Object[] {pair.one().listName(), pair.other().listName()};
        compare = new Anchor(
                ComparisonView.path(pair.one().id(), pair.other().id()), getTranslation("duplicate.compare"));
        compare.setAriaLabel(getTranslation("duplicate.compare.of", names));
        compare.addClassNames("button-link", "strong");
        notSame.addClickListener(
                click -> NotSame.ask(pair.one().id(), pair.other().id(), duplicates, whenAnswered));
        var deeds = new Div(compare, notSame);
        deeds.addClassName("row");
        add(badge(pair.resemblance().band()), two, why, deeds);
    }

    private Component badge(LikenessBand band) {
        var words = getTranslation("duplicate.band." + band);
        return switch (band) {
            case LIKELY -> new StateBadge(State.NEAR, words);
            case POSSIBLE -> StateBadge.question(State.NEUTRAL, words);
        };
    }

    private Component person(Registered person) {
        var name = new Anchor(PersonNavigation.path(person.id()), person.listName());
        name.addClassName("strong");
        var born = new Span(
                person.birthDate() == null
                        ? getTranslation("duplicate.born.unknown")
                        : getTranslation("duplicate.born", Dates.format(person.birthDate())));
        var numbers = person.identities().stream()
                .map(identity -> getTranslation("identity-kind.short." + identity.kind()) + " " + identity.masked())
                .collect(Collectors.joining(", "));
        var number = new Span(numbers.isEmpty() ? getTranslation("duplicate.no-number") : numbers);
        number.addClassName("secondary");
        var all = new Div(name, born, number);
        all.addClassName("stack-tight");
        return all;
    }
}
