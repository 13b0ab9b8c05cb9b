package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.AbsenceService;
import no.peil.common.Refusal;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Notices;

/** Asks who is away from when to when, and who stands in. A case worker speaks for themselves. */
class AbsenceDialog extends Dialog {

    final ComboBox<Colleague> colleague = new ComboBox<>(getTranslation("absence.colleague"));
    final NorwegianDatePicker from = new NorwegianDatePicker(getTranslation("absence.from"));
    final NorwegianDatePicker to = new NorwegianDatePicker(getTranslation("absence.to"));
    final ComboBox<Colleague> standIn = new ComboBox<>(getTranslation("absence.stand-in"));
    final Button register = new Button(getTranslation("absence.register.do"));
    private final transient AbsenceService absences;
    private final SerializableRunnable whenDone;

    AbsenceDialog(AbsenceService absences, List<Colleague> colleagues, LocalDate today, SerializableRunnable whenDone) {
        this.absences = absences;
        this.whenDone = whenDone;
        var me = SignedInUser.required();
        setHeaderTitle(getTranslation("absence.register"));
        Stream.of(colleague, standIn).forEach(field -> {
            field.setItems(colleagues);
            field.setItemLabelGenerator(Colleague::displayName);
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        });
        if (me.role() != Role.TEAM_LEAD) {
            colleagues.stream()
                    .filter(one -> one.username().equals(me.getUsername()))
                    .findFirst()
                    .ifPresent(colleague::setValue);
            colleague.setReadOnly(true);
        }
        from.setRequiredIndicatorVisible(true);
        from.setValue(today);
        to.setRequiredIndicatorVisible(true);
        to.setMin(today);
        to.setTooEarlyMessage(getTranslation("error.absence.is-over"));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.addClickListener(click -> register());
        var days = new Div(from, to);
        days.addClassNames("row", "fields");
        var content = new Div(new Paragraph(getTranslation("absence.about")), colleague, days, standIn);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), register);
        setWidth("32rem");
    }

    private void register() {
        if (lacks(colleague) | lacks(from) | lacks(to) | lacks(standIn)) {
            return;
        }
        try {
            absences.register(
                    colleague.getValue().username(),
                    from.getValue(),
                    to.getValue(),
                    standIn.getValue().username());
            Notices.done(
                    "absence.registered",
                    colleague.getValue().displayName(),
                    standIn.getValue().displayName());
            close();
            whenDone.run();
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    private boolean lacks(ComboBox<Colleague> field) {
        boolean lacks = field.getValue() == null;
        field.setErrorMessage(getTranslation("error.absence.missing"));
        field.setInvalid(lacks);
        return lacks;
    }

    private boolean lacks(NorwegianDatePicker field) {
        if (field.getValue() == null && !field.isInvalid()) {
            field.setErrorMessage(getTranslation("error.absence.missing"));
            field.setInvalid(true);
        }
        return field.isInvalid() || field.getValue() == null;
    }
}
