package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.competence.ConversationBasis;
import no.peil.competence.ConversationDetails;

/** Begins or corrects a conversation. It stays open, with what was filled in, until that is saved or given up. */
final class ConversationDialog extends Dialog {

    final ConversationForm form;

    /** The keys of the texts begin with {@code key}: {@code .title} and {@code .save}. */
    ConversationDialog(
            String key,
            ConversationDetails details,
            ConversationBasis basis,
            LocalDate today,
            SerializableConsumer<ConversationDetails> save) {
        setHeaderTitle(Words.of(key + ".title"));
        addClassName("conversation-dialog");
        setWidth("38rem");
        setCloseOnOutsideClick(false);
        form = new ConversationForm(basis, today);
        form.show(details);
        add(form);
        var yes = new Button(
                Words.of(key + ".save"),
                click -> form.edited().ifPresent(edited -> {
                    try {
                        save.accept(edited);
                        close();
                    } catch (Refusal refused) {
                        Notices.refused(refused);
                    }
                }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), yes);
    }
}
