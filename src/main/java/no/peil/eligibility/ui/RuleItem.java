package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.peil.law.RuleOutline;

/** A rule as the rule book prints it: its words, how its parts make it, and its place in the Act; the parts fold away. */
class RuleItem extends ListItem {

    private final NativeButton toggle = new NativeButton();
    private final List<RuleItem> parts;

    /** A single condition, or a rule that is printed whole with these of its parts. */
    RuleItem(RuleOutline rule, RuleSearch search, List<RuleItem> parts) {
        this.parts = parts;
        addClassName("rule");
        var words = new MarkedText(Phrases.say(rule), search);
        var hint = hint();
        if (parts.isEmpty()) {
            add(line(words, hint));
        } else {
            toggle.addClassName("rule-toggle");
            toggle.getElement().setAttribute("type", "button");
            toggle.add(words);
            toggle.addClickListener(click -> setOpen(!isOpen()));
            hint.add(new Span(getTranslation(connective(rule))), separator());
            add(line(toggle, hint), list());
            setOpen(false);
        }
        hint.add(place(rule, search));
    }

    /** A rule that stands whole above, with the way there. */
    static RuleItem asAbove(RuleOutline rule, RuleSearch search, RuleItem above) {
        var item = new RuleItem(rule, search, List.of());
        item.removeAll();
        var way = new NativeButton(item.getTranslation("rule-book.as-above"), click -> above.reveal());
        way.addClassName("link-button");
        way.getElement().setAttribute("type", "button");
        var hint = hint();
        hint.add(way, separator(), place(rule, search));
        item.add(line(new MarkedText(Phrases.say(rule), search), hint));
        return item;
    }

    /** Unfolds what the rule stands in, and brings it into view. */
    void reveal() {
        setOpen(true);
        for (var around = getParent(); around.isPresent(); around = around.get().getParent()) {
            if (around.get() instanceof RuleItem item) {
                item.setOpen(true);
            }
        }
        getElement().setAttribute("tabindex", "-1");
        // The page is laid out, and scrolled to its top, after this has arrived in the browser.
        getElement()
                .executeJs("setTimeout(() => {"
                        + " this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true}) }, 300)");
    }

    final boolean isOpen() {
        return "true".equals(toggle.getElement().getAttribute("aria-expanded"));
    }

    final void setOpen(boolean open) {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        setClassName("folded", !open && !parts.isEmpty());
    }

    /** Unfolds or folds the rule and everything in it. */
    void setAllOpen(boolean open) {
        if (!parts.isEmpty()) {
            setOpen(open);
            parts.forEach(part -> part.setAllOpen(open));
        }
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rules");
        parts.forEach(list::add);
        return list;
    }

    private static String connective(RuleOutline rule) {
        return rule.parts().size() == 1 ? "rule-book.connective.one" : "rule-book.connective." + rule.connective();
    }

    private static Citation place(RuleOutline rule, RuleSearch search) {
        var place = new Citation(rule.source());
        place.setClassName("found", search.finds(rule.source()));
        return place;
    }

    private static Div hint() {
        var hint = new Div();
        hint.addClassName("hint");
        return hint;
    }

    private static Span separator() {
        return new Span(" · ");
    }

    private static Div line(Component words, Div hint) {
        var line = new Div(words, hint);
        line.addClassName("rule-line");
        return line;
    }
}
