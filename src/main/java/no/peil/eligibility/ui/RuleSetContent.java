package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.common.ui.Panel;
import no.peil.law.Assessment.Connective;
import no.peil.law.Phrase;
import no.peil.law.QuestionOutline;
import no.peil.law.QuestionOutline.AnswerOutline;
import no.peil.law.RuleOutline;
import no.peil.law.RuleSetOutline;

/**
 * A rule set as the printed rule book has it: each question, its answers in order and their conditions, and the further
 * provisions. A rule made of parts stands whole where it is first met. Where something is looked for, only that stands here.
 */
class RuleSetContent extends Div {

    private final RuleSearch search;
    private final Map<RuleOutline, RuleItem> whole = new HashMap<>();
    private final Map<String, RuleItem> byKey = new HashMap<>();
    private final List<RuleItem> roots = new ArrayList<>();

    RuleSetContent(RuleSetOutline rules, RuleSearch search) {
        this.search = search;
        addClassName("stack");
        rules.questions().forEach(question -> question(question).ifPresent(this::add));
        provisions(rules.provisions()).ifPresent(this::add);
        roots.forEach(root -> root.setOpen(true));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    void setAllOpen(boolean open) {
        roots.forEach(root -> root.setAllOpen(open));
    }

    /** The rule of that key, where it stands whole, or first. */
    Optional<RuleItem> rule(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private Optional<Panel> question(QuestionOutline question) {
        var asked = getTranslation("question." + question.key());
        boolean all = search.isEmpty() || search.finds(asked);
        var answers = new OrderedList();
        answers.addClassName("rule-answers");
        List<Phrase> last = List.of();
        ListItem item = new ListItem();
        for (var answer : question.answers()) {
            var rule = rule(answer, all);
            if (!answer.says().equals(last)) {
                item = new ListItem(says(Phrases.say(answer.says())));
            }
            if (rule.isPresent()) {
                item.add(list(List.of(rule.get())));
                answers.add(item);
                last = answer.says();
            }
        }
        otherwise(question, last, all).ifPresent(answers::add);
        return answers.getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(new Panel(asked, answers));
    }

    private Optional<RuleItem> rule(AnswerOutline answer, boolean all) {
        boolean wanted = all || search.finds(Phrases.say(answer.says()));
        return wanted || search.findsIn(answer.when()) ? Optional.of(root(answer.when())) : Optional.empty();
    }

    private Optional<ListItem> otherwise(QuestionOutline question, List<Phrase> last, boolean all) {
        if (question.otherwise().isEmpty() || question.otherwise().equals(last)) {
            return Optional.empty();
        }
        var words = getTranslation("rule-book.otherwise", Phrases.say(question.otherwise()));
        return all || search.finds(words) ? Optional.of(new ListItem(says(words))) : Optional.empty();
    }

    private Optional<Panel> provisions(List<RuleOutline> provisions) {
        var found = provisions.stream()
                .filter(rule -> search.isEmpty() || search.findsIn(rule))
                .map(this::root)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(getTranslation("rule-book.provisions"), list(found)));
    }

    private RuleItem root(RuleOutline rule) {
        var item = item(rule);
        roots.add(item);
        return item;
    }

    /** What must not be the case says so itself; its part stands where it must be the case. */
    private RuleItem item(RuleOutline rule) {
        boolean hasParts = rule.connective() == Connective.ALL || rule.connective() == Connective.ANY;
        var above = whole.get(rule);
        if (hasParts && above != null) {
            return RuleItem.asAbove(rule, search, above);
        }
        boolean narrow = hasParts && rule.parts().stream().anyMatch(search::findsIn);
        var parts = hasParts
                ? rule.parts().stream()
                        .filter(part -> !narrow || search.findsIn(part))
                        .map(this::item)
                        .toList()
                : List.<RuleItem>of();
        var item = new RuleItem(rule, search, parts);
        item.setOpen(narrow);
        if (hasParts) {
            whole.put(rule, item);
        }
        byKey.putIfAbsent(rule.key(), item);
        return item;
    }

    private Paragraph says(String words) {
        var says = new Paragraph(new MarkedText(words, search));
        says.addClassName("strong");
        return says;
    }

    private static UnorderedList list(List<RuleItem> items) {
        var list = new UnorderedList();
        list.addClassName("rules");
        items.forEach(list::add);
        return list;
    }
}
