package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.peil.caseload.WaitingReason;
import no.peil.common.ui.Dates;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;

/** Asks what the work with persons waits for, and until when; says first that no date of the law moves. */
class HoldDialog extends Dialog {

    final RadioButtonGroup<WaitingReason> reason = new RadioButtonGroup<>();
    final NorwegianDatePicker until = new NorwegianDatePicker(getTranslation("waiting.until"));
    final Button hold = new Button(getTranslation("waiting.hold"));
    final Div warning = new Div();
    private final List<LocalDate> deadlines;
    private final LocalDate today;

    /**
     * For as many persons.
     *
     * @param deadlines the § 12 deadlines that still run for them
     */
    HoldDialog(
            int persons,
            Collection<LocalDate> deadlines,
            LocalDate today,
            SerializableBiConsumer<WaitingReason, LocalDate> whenHeld) {
        this.deadlines = List.copyOf(deadlines);
        this.today = today;
        addClassName("hold-dialog");
        warning.addClassName("stack-tight");
        warning.getElement().setAttribute("role", "status");
        setHeaderTitle(getTranslation("waiting.hold.title", persons, Numbers.format(persons)));
        reason.setLabel(getTranslation("waiting.reason"));
        reason.setItems(WaitingReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("waiting-reason." + one));
        reason.setRequiredIndicatorVisible(true);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        until.setMin(today.plusDays(1));
        until.setMax(today.plusMonths(6));
        until.setTooEarlyMessage(getTranslation("error.waiting.until-has-come"));
        until.setTooLateMessage(getTranslation("error.waiting.until-too-far"));
        until.setRequiredIndicatorVisible(true);
        until.addValueChangeListener(change -> warn());
        until.setValue(today.plusWeeks(1));
        var quick = new Div(
                shortcut("waiting.in-a-week", today.plusWeeks(1)),
                shortcut("waiting.in-two-weeks", today.plusWeeks(2)),
                shortcut("waiting.in-a-month", today.plusMonths(1)));
        quick.addClassName("row");
        hold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        hold.setDisableOnClick(true);
        hold.addClickListener(click -> {
            check().ifPresent(chosen -> {
                close();
                whenHeld.accept(chosen, until.getValue());
            });
            hold.setEnabled(isOpened());
        });
        var content = new Div(new Paragraph(getTranslation("waiting.hold.about")), reason, until, quick, warning);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), hold);
        setWidth("30rem");
        warn();
    }

    /** Opens it, and lets the button that asked for it be clicked again only when it is closed. */
    void open(Button asked) {
        asked.setEnabled(false);
        addOpenedChangeListener(change -> asked.setEnabled(!change.isOpened()));
        open();
    }

    private Button shortcut(String key, LocalDate day) {
        var button = new Button(getTranslation(key), click -> until.setValue(day));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void warn() {
        warning.removeAll();
        long broken = deadlines.stream().filter(due -> due.isBefore(today)).count();
        if (broken > 0) {
            warning.add(new StateBadge(
                    State.BREACH, getTranslation("waiting.deadline-broken", oneOrMany(), Numbers.format(broken))));
        }
        var day = until.getValue();
        long before = day == null
                ? 0
                : deadlines.stream().filter(due -> due.isBefore(day)).count() - broken;
        if (before > 0) {
            warning.add(new StateBadge(
                    State.NEAR,
                    getTranslation(
                            "waiting.after-deadline",
                            oneOrMany(),
                            Numbers.format(before),
                            Dates.format(Objects.requireNonNull(day)))));
        }
    }

    private int oneOrMany() {
        return deadlines.size() == 1 ? 1 : 2;
    }

    private Optional<WaitingReason> check() {
        if (reason.getValue() == null) {
            reason.setErrorMessage(getTranslation("error.waiting.reason-missing"));
            reason.setInvalid(true);
            ContactForm.focus(reason);
            return Optional.empty();
        }
        if (until.isInvalid() || until.isEmpty()) {
            until.focus();
            return Optional.empty();
        }
        return Optional.of(reason.getValue());
    }
}
