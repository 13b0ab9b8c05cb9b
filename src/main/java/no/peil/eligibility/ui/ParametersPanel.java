package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.LawParameter;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.ParameterSetting;
import no.peil.eligibility.rules.LawParameters;

/** The numbers and dates that hold now and those that come, who set them and why; an administrator may set others. */
class ParametersPanel extends Panel {

    final Button set = new Button(I18NProvider.translate("law-changes.set"));
    private final transient LawParametersService parameters;
    private final LocalDate today;
    private final boolean mayChange;
    private final SerializableRunnable whenChanged;

    ParametersPanel(
            LawParametersService parameters, LocalDate today, boolean mayChange, SerializableRunnable whenChanged) {
        super(I18NProvider.translate("law-changes.in-force"));
        this.parameters = parameters;
        this.today = today;
        this.mayChange = mayChange;
        this.whenChanged = whenChanged;
        var current = parameters.current();
        var history = parameters.history();
        var facts = new Div(ages(current), chapter(current));
        facts.addClassName("divided");
        add(facts);
        if (!history.isEmpty()) {
            add(history(history));
        }
        if (mayChange) {
            set.addClickListener(click -> ask());
            addToHeader(set);
        }
    }

    private Div ages(LawParameters current) {
        var values = new Div();
        var days = current.upperAge().days();
        var first = days.floor(today);
        days.tailSet(first == null ? days.first() : first, true).forEach(day -> {
            var value = new Div(new Span(ChangeWords.age(current.upperAge().on(day), day)));
            value.addClassName("row");
            if (day.isAfter(today)) {
                value.add(new StateBadge(State.WAIT, getTranslation("law-changes.comes")));
            }
            values.add(value);
        });
        return line(LawParameter.UPPER_AGE, values);
    }

    private Div chapter(LawParameters current) {
        var ends = current.chapter6AEndsOn();
        var value = new Div(new Span(
                ends != null && !ends.isAfter(today)
                        ? getTranslation("law-changes.chapter.ended", Dates.format(ends))
                        : ChangeWords.chapter(ends)));
        value.addClassName("row");
        if (ends != null && ends.isAfter(today)) {
            value.add(new StateBadge(State.WAIT, getTranslation("law-changes.comes")));
        }
        return line(LawParameter.CHAPTER_6A_END, value);
    }

    private static Div line(LawParameter parameter, Div values) {
        var name = new Div(ChangeWords.parameter(parameter));
        name.addClassName("secondary");
        values.addClassName("parameter-value");
        var line = new Div(name, values);
        line.addClassName("parameter");
        return line;
    }

    private Details history(List<ParameterSetting> settings) {
        var lines = new Div();
        lines.addClassName("divided");
        settings.forEach(setting -> lines.add(line(setting)));
        return new Details(getTranslation("law-changes.history", settings.size()), lines);
    }

    private Div line(ParameterSetting setting) {
        var change = setting.change();
        var what = new Span(
                change == null
                        ? getTranslation("law-changes.history.withdrawn", ChangeWords.parameter(setting.parameter()))
                        : getTranslation(
                                "law-changes.history.set",
                                ChangeWords.parameter(setting.parameter()),
                                ChangeWords.value(change)));
        what.addClassName("strong");
        var head = new Div(what);
        head.addClassNames("row", "spread");
        if (mayChange && setting.counts()) {
            var withdraw = new Button(getTranslation("law-changes.withdraw"), click -> askToWithdraw(setting));
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(withdraw);
        } else if (change != null && !setting.counts()) {
            head.add(new StateBadge(State.NEUTRAL, getTranslation("law-changes.history.past")));
        }
        var who = new Div(getTranslation("law-changes.history.who", Dates.format(setting.at()), setting.byName()));
        who.addClassName("hint");
        var why = new Div(setting.reason());
        why.addClassName("reason");
        return new Div(head, why, who);
    }

    private void ask() {
        var fields = new ChangeFields(false);
        new ReasonDialog(
                        getTranslation("law-changes.set"),
                        getTranslation("law-changes.set.consequence"),
                        getTranslation("law-changes.set.deed"),
                        reason -> {
                            var change = fields.change();
                            if (change.isEmpty() || reason.isBlank()) {
                                return false;
                            }
                            parameters.set(change.get(), reason);
                            done();
                            return true;
                        },
                        fields)
                .open();
    }

    private void askToWithdraw(ParameterSetting setting) {
        new ReasonDialog(
                        getTranslation("law-changes.withdraw.title"),
                        getTranslation("law-changes.withdraw.consequence"),
                        getTranslation("law-changes.withdraw"),
                        reason -> {
                            if (reason.isBlank()) {
                                return false;
                            }
                            parameters.withdraw(setting.id(), reason);
                            done();
                            return true;
                        })
                .open();
    }

    private void done() {
        Notices.done("law-changes.set.done");
        whenChanged.run();
    }
}
