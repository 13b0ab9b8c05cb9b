package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.AnswerPeriod;

/** The answers in the order of time: from when, until when, and what is another; each leads to its first day. */
class PeriodsPanel extends Panel {

    private final SerializableConsumer<LocalDate> whenChosen;

    PeriodsPanel(List<AnswerPeriod> periods, LocalDate asked, SerializableConsumer<LocalDate> whenChosen) {
        super(I18NProvider.translate("what-if.periods"));
        this.whenChosen = whenChosen;
        var lead = new Paragraph(getTranslation("what-if.periods.lead"));
        lead.addClassName("secondary");
        var list = new OrderedList();
        list.addClassNames("periods", "plain-list");
        Map<String, String> before = Map.of();
        for (var period : periods) {
            var rows = AnswerRows.of(period.answer());
            list.add(item(period, period.holds(asked), before.isEmpty() ? "" : AnswerRows.changed(before, rows)));
            before = rows;
        }
        add(lead, list);
    }

    private ListItem item(AnswerPeriod period, boolean isAsked, String changed) {
        var time = new NativeButton(time(period), click -> whenChosen.accept(period.from()));
        time.addClassName("link-button");
        time.getElement().setAttribute("type", "button");
        var words = new Div(new Span(Sentences.brief(period.answer())));
        var item = new ListItem(time, words);
        if (!changed.isEmpty()) {
            var hint = new Div(getTranslation("what-if.periods.changed", changed));
            hint.addClassName("hint");
            item.add(hint);
        }
        if (isAsked) {
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }

    private String time(AnswerPeriod period) {
        var until = period.until();
        return until == null
                ? getTranslation("what-if.periods.from", Dates.format(period.from()))
                : getTranslation("what-if.periods.from-until", Dates.format(period.from()), Dates.format(until));
    }
}
