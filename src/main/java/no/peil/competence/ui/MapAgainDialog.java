package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import no.peil.competence.Remapping;
import no.peil.competence.RemappingBasis;

/** Asks which paragraph allows a person to be mapped again, and why, and whether the user knows who will see it. */
final class MapAgainDialog extends Dialog {

    final RadioButtonGroup<RemappingBasis> basis = new RadioButtonGroup<>(Words.of("map-again.paragraph"));
    final TextField other = new TextField(Words.of("map-again.other"));
    final TextArea reason = new TextArea(Words.of("map-again.reason"));
    final Checkbox sure = new Checkbox(Words.of("map-again.sure"));

    MapAgainDialog(String mapped, SerializableConsumer<Remapping> mapAgain) {
        setHeaderTitle(Words.of("map-again.title"));
        basis.setItems(RemappingBasis.values());
        basis.setItemLabelGenerator(MapAgainDialog::say);
        basis.setHelperText(Words.of("map-again.paragraph.help"));
        basis.setRequiredIndicatorVisible(true);
        basis.addValueChangeListener(change -> other.setVisible(change.getValue() == RemappingBasis.OTHER));
        other.setVisible(false);
        other.setRequiredIndicatorVisible(true);
        other.setMaxLength(Remapping.LONGEST_PARAGRAPH);
        other.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Remapping.LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        var yes = new Button(Words.of("map-again"), click -> {
            mapAgainOrSayWhatIsMissing(mapAgain);
            click.getSource().setEnabled(isOpened());
        });
        yes.setDisableOnClick(true);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        var already = new Paragraph(mapped);
        already.addClassName("strong");
        add(already, new Paragraph(Words.of("map-again.consequence")), basis, other, reason, sure);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), yes);
        setWidth("34rem");
        addClassName("reason-dialog");
    }

    private static String say(RemappingBasis basis) {
        return basis.citation()
                .map(citation -> Words.of("remapping-basis." + basis, citation))
                .orElseGet(() -> Words.of("remapping-basis." + basis));
    }

    private void mapAgainOrSayWhatIsMissing(SerializableConsumer<Remapping> mapAgain) {
        var chosen = basis.getOptionalValue();
        var paragraph =
                chosen.map(one -> one.citation().orElse(other.getValue())).orElse("");
        basis.setErrorMessage(Words.of("map-again.paragraph.missing"));
        basis.setInvalid(chosen.isEmpty());
        other.setErrorMessage(Words.of("map-again.other.missing"));
        other.setInvalid(chosen.isPresent() && paragraph.isBlank());
        reason.setErrorMessage(Words.of("error.competence.reason-missing"));
        reason.setInvalid(reason.getValue().isBlank());
        sure.setErrorMessage(Words.of("map-again.sure.missing"));
        sure.setInvalid(!sure.getValue());
        if (other.isInvalid()) {
            other.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else if (sure.isInvalid()) {
            sure.focus();
        } else if (chosen.isPresent()) {
            close();
            mapAgain.accept(new Remapping(paragraph, reason.getValue()));
        }
    }
}
