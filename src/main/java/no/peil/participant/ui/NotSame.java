package no.peil.participant.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Notices;
import no.peil.participant.DuplicateService;
import no.peil.participant.ParticipantId;

/** Asks before two registrations are kept as two persons. */
final class NotSame {

    private NotSame() {}

    static ConfirmDialog ask(
            ParticipantId one, ParticipantId other, DuplicateService duplicates, SerializableRunnable whenAnswered) {
        return Confirm.ask(
                I18NProvider.translate("duplicate.not-same.question"),
                I18NProvider.translate("duplicate.not-same.consequence"),
                I18NProvider.translate("duplicate.not-same"),
                () -> {
                    try {
                        duplicates.notSame(one, other);
                        Notices.done("duplicate.not-same.done");
                    } catch (Refusal refused) {
                        Notices.refused(refused);
                    }
                    whenAnswered.run();
                });
    }
}
