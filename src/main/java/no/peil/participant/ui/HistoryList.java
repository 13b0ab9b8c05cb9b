package no.peil.participant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.peil.common.ui.Dates;
import no.peil.participant.HistoryEntry;

/** The lines of a person's history: when, who, what, why. */
class HistoryList extends OrderedList {

    HistoryList(List<HistoryEntry> entries, HistoryText texts, UserNames names) {
        addClassName("history");
        entries.forEach(entry -> add(line(entry, texts, names)));
    }

    private ListItem line(HistoryEntry entry, HistoryText texts, UserNames names) {
        var when = new Span(Dates.format(entry.at()));
        when.addClassName("when");
        var who = new Div(names.of(entry.by()));
        who.addClassName("hint");
        var what = new Div(new Div(texts.sentence(entry)));
        if (entry.reason() != null) {
            var why = new Div(getTranslation("person.fact.because", entry.reason()));
            why.addClassName("secondary");
            what.add(why);
        }
        what.add(who);
        return new ListItem(when, what);
    }
}
