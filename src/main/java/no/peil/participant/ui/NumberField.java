package no.peil.participant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Function;
import no.peil.common.DufNumber;
import no.peil.common.InvalidValue;
import no.peil.common.NationalId;
import no.peil.common.TestNumbers;
import no.peil.common.ui.PersonNumberField;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;

/** A field for one number of a person: what cannot be such a number is said at the field. */
class NumberField extends PersonNumberField {

    private final transient Function<String, Identity> parse;

    private NumberField(String key, Function<String, Identity> parse) {
        super(I18NProvider.translate(key));
        this.parse = parse;
        addValueChangeListener(typed -> read());
    }

    static NumberField duf() {
        return new NumberField(
                "person.field.duf",
                typed -> new Identity(IdentityKind.DUF, DufNumber.parse(typed).value(), null, null));
    }

    /** A national number or a D-number: the number itself says which. */
    static NumberField national(TestNumbers testNumbers) {
        return new NumberField("person.field.national-id", typed -> {
            var id = NationalId.parse(typed, testNumbers);
            return new Identity(
                    id.isDNumber() ? IdentityKind.D_NUMBER : IdentityKind.NATIONAL_ID, id.value(), null, null);
        });
    }

    /** The number, when one is typed and it can be one. */
    Optional<Identity> read() {
        setInvalid(false);
        if (getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(getValue()));
        } catch (InvalidValue wrong) {
            refuse("error." + wrong.key());
            return Optional.empty();
        }
    }

    /** Says at the field what is wrong with the number. */
    void refuse(String key) {
        setErrorMessage(I18NProvider.translate(key));
        setInvalid(true);
    }
}
