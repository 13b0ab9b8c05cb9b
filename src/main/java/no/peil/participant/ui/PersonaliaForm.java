package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.VisibleText;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.participant.AddressProtection;
import no.peil.participant.Personalia;
import org.jspecify.annotations.Nullable;

/** Who the person is: names as given, birth date, citizenship, languages, address protection. */
class PersonaliaForm {

    private static final int LONGEST_NAME = 100;

    final TextField givenName = name("participant.given-name");
    final TextField familyName = name("participant.family-name");
    final NorwegianDatePicker born = new NorwegianDatePicker(I18NProvider.translate("participant.birth-date"));
    final ComboBox<Country> citizenship = new ComboBox<>(I18NProvider.translate("participant.citizenship"));
    final NorwegianDatePicker arrived = new NorwegianDatePicker(I18NProvider.translate("participant.arrived-on"));
    final ComboBox<Language> motherTongue;
    final ComboBox<Language> interpreter;
    final Select<AddressProtection> protection = new Select<>();
    private final FormChecks checks = new FormChecks();

    /** @param whole whether birth date and citizenship must be there, as in a line of an import */
    PersonaliaForm(LocalDate today, Locale locale, boolean whole) {
        motherTongue = language("participant.mother-tongue", locale);
        interpreter = language("participant.interpreter-language", locale);
        citizenship.setItems(Countries.all().stream()
                .sorted(Comparator.comparing(country -> country.displayName(locale)))
                .toList());
        citizenship.setItemLabelGenerator(country -> country.displayName(locale));
        protection.setLabel(I18NProvider.translate("participant.protection"));
        protection.setItems(AddressProtection.values());
        protection.setItemLabelGenerator(grading -> I18NProvider.translate("address-protection." + grading));
        protection.setValue(AddressProtection.NONE);
        checks.require(givenName, "person.field.name.required", VisibleText::isVisible, "person.field.name.required");
        checks.require(familyName, "person.field.name.required", VisibleText::isVisible, "person.field.name.required");
        checks.day(born, whole, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
        checks.check(citizenship, country -> country != null || !whole, "person.field.citizenship.required");
        checks.day(arrived, false, born::getValue, "person.field.before-birth", () -> null, "person.field.in-future");
    }

    Component fields() {
        return new FieldGrid()
                .with(givenName, familyName, born, citizenship, arrived, protection, motherTongue, interpreter);
    }

    void show(Personalia person) {
        givenName.setValue(person.givenName());
        familyName.setValue(person.familyName());
        born.setValue(person.birthDate());
        citizenship.setValue(Optional.ofNullable(person.citizenship())
                .flatMap(Countries::withCode)
                .orElse(null));
        arrived.setValue(person.arrivedOn());
        motherTongue.setValue(language(person.motherTongue()));
        interpreter.setValue(language(person.interpreterLanguage()));
        protection.setValue(person.protection());
    }

    Optional<Personalia> edited() {
        return checks.pass()
                ? Optional.of(new Personalia(
                        clean(givenName),
                        clean(familyName),
                        born.getValue(),
                        Optional.ofNullable(citizenship.getValue())
                                .map(Country::code)
                                .orElse(null),
                        arrived.getValue(),
                        code(motherTongue),
                        code(interpreter),
                        protection.getValue()))
                : Optional.empty();
    }

    private static String clean(TextField field) {
        return VisibleText.strip(Normalizer.normalize(field.getValue(), Normalizer.Form.NFC));
    }

    private static @Nullable String code(ComboBox<Language> field) {
        return Optional.ofNullable(field.getValue()).map(Language::code).orElse(null);
    }

    private static @Nullable Language language(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Languages::withCode).orElse(null);
    }

    private static TextField name(String key) {
        var field = new TextField(I18NProvider.translate(key));
        field.setMaxLength(LONGEST_NAME);
        return field;
    }

    private static ComboBox<Language> language(String key, Locale locale) {
        var field = new ComboBox<Language>(I18NProvider.translate(key));
        field.setItems(Languages.all().stream()
                .sorted(Comparator.comparing(language -> language.displayName(locale)))
                .toList());
        field.setItemLabelGenerator(language -> language.displayName(locale));
        return field;
    }
}
