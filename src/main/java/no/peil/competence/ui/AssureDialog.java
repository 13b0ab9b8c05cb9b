package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.peil.access.SignedInUser;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.competence.CompetenceRecord;

/** Asks on which day the mapping was assured, and in whose name: the user's own. It cannot be undone. */
final class AssureDialog extends Dialog {

    AssureDialog(CompetenceRecord record, Clock clock, SerializableConsumer<LocalDate> assure) {
        setHeaderTitle(Words.of("competence.assure.title"));
        var name = new TextField(Words.of("competence.assure.name"));
        name.setValue(SignedInUser.required().displayName());
        name.setReadOnly(true);
        name.setWidthFull();
        var day = new NorwegianDatePicker(Words.of("competence.assure.day"));
        day.setValue(LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        day.setMin(Offices.day(Objects.requireNonNull(record.completed())));
        day.setTooEarlyMessage(Words.of("error.competence.assured-on"));
        day.setTooLateMessage(Words.of("error.competence.assured-on"));
        day.setRequiredIndicatorVisible(true);
        add(new Paragraph(Words.of("competence.assure.consequence")), name, day);
        var yes = new Button(Words.of("competence.assure"), click -> {
            if (day.getOptionalValue().isEmpty() || day.isInvalid()) {
                day.setInvalid(true);
                day.focus();
                click.getSource().setEnabled(true);
            } else {
                close();
                assure.accept(day.getValue());
            }
        });
        yes.setDisableOnClick(true);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), yes);
        setWidth("26rem");
        addClassName("assure-dialog");
    }
}
