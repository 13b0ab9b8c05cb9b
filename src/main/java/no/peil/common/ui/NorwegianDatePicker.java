package no.peil.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.IntStream;
import no.peil.common.DateInput;

/**
 * A date field in the user's language: shows <i>dd.MM.yyyy</i>, reads what {@link DateInput} reads, and the week begins
 * on Monday. Its own messages say what is wrong and what to do.
 */
public class NorwegianDatePicker extends DatePicker {

    /** A date field with this label (already translated). */
    public NorwegianDatePicker(String label) {
        super(label);
        setLocale(Locale.forLanguageTag("nb"));
        setI18n(words());
        setFallbackParser(typed -> DateInput.parse(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(I18NProvider.translate("common.date.format"))));
        setPlaceholder(I18NProvider.translate("common.date.placeholder"));
        // Whoever types is not interrupted; the calendar opens by its button and by the arrow keys.
        setAutoOpen(false);
        setWidth("11rem");
    }

    /** Says, in the field's own error, that the date must not be later than the latest allowed. */
    public void setTooLateMessage(String sentence) {
        setI18n(getI18n().setMaxErrorMessage(sentence));
    }

    /** Says, in the field's own error, that the date must not be earlier than the earliest allowed. */
    public void setTooEarlyMessage(String sentence) {
        setI18n(getI18n().setMinErrorMessage(sentence));
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormat("dd.MM.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> I18NProvider.translate("common.month." + month))
                        .toList())
                .setWeekdays(IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> I18NProvider.translate("common.weekday." + day))
                        .toList())
                .setWeekdaysShort(IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> I18NProvider.translate("common.weekday-short." + day))
                        .toList())
                .setToday(I18NProvider.translate("common.date.today"))
                .setCancel(I18NProvider.translate("common.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("common.date.format"))
                .setRequiredErrorMessage(I18NProvider.translate("common.date.required"))
                .setMinErrorMessage(I18NProvider.translate("common.date.too-early"))
                .setMaxErrorMessage(I18NProvider.translate("common.date.too-late"));
    }
}
