package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashSet;
import java.util.List;
import no.peil.caseload.CaseloadRow;

/** Which of a cell's persons are to be given to somebody else: all of them until the user says otherwise. */
class HandOnDialog extends Dialog {

    final CheckboxGroup<CaseloadRow> persons = new CheckboxGroup<>();
    final Button next = new Button(getTranslation("caseload.assign.to-colleague"));

    HandOnDialog(BoardCell cell, List<CaseloadRow> rows, SerializableConsumer<List<CaseloadRow>> whenChosen) {
        setHeaderTitle(getTranslation("board.hand-on.title", cell.ownerName(), cell.when()));
        persons.setLabel(getTranslation("board.hand-on.persons"));
        persons.setItems(rows);
        persons.setItemLabelGenerator(CaseloadRow::listName);
        persons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        persons.setValue(new LinkedHashSet<>(rows));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> {
            if (persons.getValue().isEmpty()) {
                persons.setErrorMessage(getTranslation("error.board.nobody-chosen"));
                persons.setInvalid(true);
            } else {
                close();
                whenChosen.accept(List.copyOf(persons.getValue()));
            }
        });
        add(persons);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), next);
        setWidth("28rem");
    }
}
