package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.peil.common.ui.Panel;
import no.peil.eligibility.RuleSetChange;
import no.peil.eligibility.RuleSetChange.Kind;
import no.peil.eligibility.rules.RuleBookEdition;

/** What is another in this rule set than in the one before it. */
class RuleChangesPanel extends Panel {

    RuleChangesPanel(RuleBookEdition before, RuleBookEdition shown) {
        super(I18NProvider.translate("rule-book.changes", before.regime().name()));
        addClassName("rule-changes");
        var changes = RuleSetChange.between(before.rules(), shown.rules());
        for (var kind : Kind.values()) {
            var ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(new Div(new H3(getTranslation(Keys.of("rule-book.changes.", kind))), list(ofKind)));
            }
        }
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("rule-book.changes.none")));
        }
    }

    private static UnorderedList list(List<RuleSetChange> changes) {
        var list = new UnorderedList();
        list.addClassName("warnings");
        changes.forEach(change -> {
            var item = new ListItem(new Span(Phrases.say(change.words())));
            if (change.source() != null) {
                var hint = new Span(new Span(" · "), new Citation(change.source()));
                hint.addClassName("hint");
                item.add(hint);
            }
            list.add(item);
        });
        return list;
    }
}
