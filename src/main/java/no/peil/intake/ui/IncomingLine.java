package no.peil.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.intake.IncomingTransfer;
import no.peil.intake.TransferService;
import no.peil.intake.TransferState;
import no.peil.participant.ui.PersonNavigation;

/** A request for a person of ours: while it waits, it can be accepted, or refused with a reason. */
class IncomingLine extends TransferLine {

    final TextField reason = new TextField();
    final Button accept = new Button();
    final Button refuse = new Button();

    IncomingLine(IncomingTransfer request, TransferService transfers, SerializableRunnable whenAnswered) {
        super(whom(request), request.state(), "", request.reason());
        said(facts(
                this,
                "transfer.incoming.facts",
                request.toMunicipality(),
                request.requestedAt(),
                request.where(),
                request.settledOn()));
        if (request.state() == TransferState.WAITING) {
            reason.setLabel(getTranslation("transfer.reason"));
            reason.setHelperText(getTranslation("transfer.reason.help"));
            reason.setWidth("26rem");
            reason.setMaxLength(500);
            accept.setText(getTranslation("transfer.accept"));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            accept.addClickListener(click -> {
                transfers.accept(request.id(), reason.getValue());
                Notices.done("transfer.accepted.notice");
                whenAnswered.run();
            });
            refuse.setText(getTranslation("transfer.refuse"));
            refuse.addClickListener(click -> refuse(request, transfers, whenAnswered));
            var answer = new Div(reason, accept, refuse);
            answer.addClassNames("row", "fields");
            add(answer);
        }
    }

    private void refuse(IncomingTransfer request, TransferService transfers, SerializableRunnable whenAnswered) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("error." + new Refusal("intake.transfer-reason").key()));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        transfers.refuse(request.id(), reason.getValue());
        Notices.done("transfer.refused.notice");
        whenAnswered.run();
    }

    private static Component whom(IncomingTransfer request) {
        var person = request.person();
        var name =
                person == null ? new Span(request.name()) : new Anchor(PersonNavigation.path(person), request.name());
        name.addClassName("strong");
        return (Component) name;
    }
}
