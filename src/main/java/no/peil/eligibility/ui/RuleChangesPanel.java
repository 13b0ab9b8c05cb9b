package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
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

    /** More than these stand folded, so that the rules themselves begin in sight. */
    private static final int FEW = 5;

    RuleChangesPanel(RuleBookEdition before, RuleBookEdition shown) {
        super(I18NProvider.translate("rule-book.changes", before.regime().name()));
        addClassName("rule-changes");
        var changes = RuleSetChange.between(before.rules(), shown.rules());
        var all = new Div();
        all.addClassName("stack");
        for (var kind : Kind.values()) {
            var ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                all.add(new Div(new H3(getTranslation(Keys.of("rule-book.changes.", kind))), list(ofKind)));
            }
        }
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("rule-book.changes.none")));
        } else if (changes.size() <= FEW) {
            add(all);
        } else {
            add(new NativeDetails(getTranslation("rule-book.changes.count", changes.size()), all));
        }
    }

    private static UnorderedList list(List<RuleSetChange> changes) {
        var list = new UnorderedList();
        list.addClassName("warnings");
        changes.forEach(change -> {
            var item = new ListItem(new Span(Phrases.say(change.words())));
            if (change.source() != null) {
                item.add(hint(new Citation(change.source())));
            } else if (change.asked() != null) {
                item.add(hint(new Span(Phrases.say(change.asked()))));
            }
            list.add(item);
        });
        return list;
    }

    private static Span hint(Component where) {
        var hint = new Span(new Span(" · "), where);
        hint.addClassName("hint");
        return hint;
    }
}
