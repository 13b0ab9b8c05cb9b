package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer line by line. What is another than in the answer before is marked, with what it was. */
class AnswerList extends DescriptionList {

    /** @param before null when there was no answer before */
    AnswerList(Map<String, String> answer, @Nullable Map<String, String> before) {
        addClassName("answer-rows");
        var keys = new LinkedHashSet<>(answer.keySet());
        if (before != null) {
            keys.addAll(before.keySet());
        }
        keys.forEach(key -> {
            var now = answer.get(key);
            var then = before == null ? now : before.get(key);
            add(row(key, now, then));
        });
    }

    private Div row(String key, @Nullable String now, @Nullable String then) {
        var says = new Description(words(now));
        boolean changed = now == null ? then != null : !now.equals(then);
        if (changed) {
            var was =
                    new Div(getTranslation("what-if.before", then == null ? getTranslation("what-if.nothing") : then));
            was.addClassName("hint");
            says.add(was);
        }
        var row = new Div(new Term(AnswerRows.name(key)), says);
        row.setClassName("changed", changed);
        return row;
    }

    private Component words(@Nullable String now) {
        return new Span(now == null ? getTranslation("what-if.nothing") : now);
    }
}
