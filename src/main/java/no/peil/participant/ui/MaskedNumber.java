package no.peil.participant.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.participant.Identity;

/** A person's number, masked until somebody asks for it; asking is logged, so the number is not sent before. */
class MaskedNumber extends Span {

    private final Span digits;
    final NativeButton toggle = new NativeButton();
    private boolean open;

    MaskedNumber(Identity identity, Supplier<Optional<Identity>> show, boolean withKind) {
        addClassName("masked-number");
        digits = new Span(identity.masked());
        toggle.addClassName("link-button");
        toggle.addClickListener(click -> {
            open = !open;
            digits.setText(open ? show.get().map(MaskedNumber::grouped).orElse(identity.masked()) : identity.masked());
            name(identity);
        });
        name(identity);
        if (withKind) {
            add(new Span(getTranslation("identity-kind.short." + identity.kind())));
        }
        add(digits, toggle);
    }

    private void name(Identity identity) {
        var kind = getTranslation("identity-kind." + identity.kind());
        toggle.setText(getTranslation(open ? "person.number.hide" : "person.number.show"));
        toggle.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(open ? "person.number.hide-kind" : "person.number.show-kind", kind));
    }

    /** As people read it aloud: the year or the date first. */
    private static String grouped(Identity identity) {
        var value = identity.value();
        return switch (identity.kind()) {
            case DUF -> value.substring(0, 4) + " " + value.substring(4, 10) + " " + value.substring(10);
            case D_NUMBER, NATIONAL_ID -> value.substring(0, 6) + " " + value.substring(6);
        };
    }
}
