package no.peil.assess;

import java.util.List;
import java.util.Locale;
import no.peil.common.Texts;

/**
 * Something wrong with a case. It names the place and never repeats what stands there: that may be a birth date.
 *
 * @param column the name of the column, or its number where it has no name
 * @param key of the sentence, under {@code assess.error}
 */
record CaseError(String column, String key, List<Object> arguments) {

    static CaseError of(InputColumn column, String key, Object... arguments) {
        return of(column.header(), key, arguments);
    }

    static CaseError of(String column, String key, Object... arguments) {
        return new CaseError(column, key, List.of(arguments));
    }

    /** What is wrong, to be read after the place. */
    String message(Locale locale) {
        return Texts.in(locale).of("assess.error." + key, arguments);
    }
}
