package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import no.peil.common.DufNumber;
import no.peil.common.NationalId;
import no.peil.common.TestNumbers;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import org.jspecify.annotations.Nullable;

/** The fields with which a number is added to a person: which kind, the number, and since when it is theirs. */
class NumberAdding {

    /** What the user has in hand: the number itself tells a D-number from a national number. */
    enum Kind {
        DUF,
        NATIONAL
    }

    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(I18NProvider.translate("person.field.number-kind"));
    final NumberField duf = NumberField.duf();
    final NumberField national;
    final NorwegianDatePicker since = new NorwegianDatePicker(I18NProvider.translate("person.field.number-since"));
    private final @Nullable LocalDate birthDate;
    private final LocalDate today;
    private String doubted = "";

    NumberAdding(TestNumbers testNumbers, @Nullable LocalDate birthDate, LocalDate today) {
        this.birthDate = birthDate;
        this.today = today;
        national = NumberField.national(testNumbers);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> I18NProvider.translate("person.field.number-kind." + one));
        kind.addValueChangeListener(chosen -> {
            duf.setVisible(chosen.getValue() == Kind.DUF);
            national.setVisible(chosen.getValue() == Kind.NATIONAL);
        });
        kind.setValue(Kind.NATIONAL);
        duf.setVisible(false);
    }

    Component fields() {
        return new FieldGrid().wide(kind).with(duf, national, since);
    }

    /** The number, or empty when something speaks against it; then the field says what. */
    Optional<Identity> read() {
        var identity = field().read();
        if (identity.isEmpty() && !field().isInvalid()) {
            field().refuse("person.field.number.required");
        }
        return identity.filter(this::agreesWithBirthDate)
                .filter(this::isPlausibleOrMeant)
                .map(number -> new Identity(number.kind(), number.value(), since.getValue(), null));
    }

    void refuse(String key) {
        field().refuse(key);
    }

    private boolean agreesWithBirthDate(Identity number) {
        boolean agrees = number.kind() == IdentityKind.DUF
                || birthDate == null
                || new NationalId(number.value()).birthDate().equals(birthDate);
        if (!agrees) {
            refuse("person.field.number.other-birth-date");
        }
        return agrees;
    }

    /** The algorithm of the DUF number is not official: a number that fails it is asked about once, then kept. */
    private boolean isPlausibleOrMeant(Identity number) {
        if (number.kind() != IdentityKind.DUF
                || new DufNumber(number.value()).isPlausible(Year.from(today))
                || number.value().equals(doubted)) {
            return true;
        }
        doubted = number.value();
        refuse("person.field.duf.doubtful");
        return false;
    }

    private NumberField field() {
        return kind.getValue() == Kind.DUF ? duf : national;
    }
}
