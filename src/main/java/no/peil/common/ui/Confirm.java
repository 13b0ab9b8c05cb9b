package no.peil.common.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks before something that cannot be undone. The button says what happens; Escape and the other button do nothing. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks, and does it when the user says so.
     *
     * @param question the heading, already translated
     * @param consequence what will follow, already translated
     * @param button what the button says: the deed, not <i>OK</i>
     */
    public static ConfirmDialog ask(String question, String consequence, String button, SerializableRunnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(button);
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("common.cancel"));
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.open();
        return dialog;
    }
}
