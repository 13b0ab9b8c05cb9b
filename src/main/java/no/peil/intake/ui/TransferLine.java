package no.peil.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.intake.SentTransfer;
import no.peil.intake.TransferState;
import org.jspecify.annotations.Nullable;

/** One request: whom, since when, and how far it has come. */
class TransferLine extends Div {

    final Div head = new Div();

    TransferLine(Component whom, TransferState state, String facts, String reason) {
        addClassName("transfer-line");
        head.addClassName("row");
        var badge = new StateBadge(badgeState(state), getTranslation("transfer.state." + state));
        head.add(whom, badge);
        var said = new Div(facts);
        said.addClassName("secondary");
        add(head, said);
        if (!reason.isEmpty()) {
            add(new Div(getTranslation("transfer.reason-given", reason)));
        }
    }

    static TransferLine of(SentTransfer request) {
        var name = new Span(request.name());
        name.addClassName("strong");
        var line = new TransferLine(name, request.state(), "", request.reason());
        line.said(facts(line, "transfer.sent.facts", "", request.requestedAt(), request.where(), request.settledOn()));
        return line;
    }

    /** When the request was sent, and what it says of where the person lives. */
    static String facts(
            Component words,
            String key,
            String municipality,
            Instant requestedAt,
            ResidenceKind where,
            @Nullable LocalDate settledOn) {
        var place = words.getTranslation("residence-kind." + where);
        var home = settledOn == null ? place : words.getTranslation("transfer.since", place, Dates.format(settledOn));
        return words.getTranslation(key, Dates.format(requestedAt), home, municipality);
    }

    final void said(String facts) {
        ((Div) getComponentAt(1)).setText(facts);
    }

    private static State badgeState(TransferState state) {
        return switch (state) {
            case WAITING -> State.WAIT;
            case ACCEPTED, MOVED -> State.OK;
            case REFUSED -> State.NEAR;
        };
    }
}
