package no.peil.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.peil.common.Texts;
import no.peil.competence.Conveyance;
import no.peil.competence.ItemField;
import no.peil.competence.Section;
import no.peil.competence.ValueWords;

/** How a record is said in one language, by someone who has no page to say it on. */
final class SummaryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    SummaryWords(Locale locale, ZoneId zone) {
        this.texts = Texts.in(locale);
        this.zone = zone;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, List.of(arguments));
    }

    String section(Section section) {
        return of("competence.section." + section);
    }

    String label(ItemField field) {
        return of("competence.field." + field);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant moment) {
        return DAY.format(moment.atZone(zone));
    }

    String dayAndTime(Instant moment) {
        return of("common.day-and-time", day(moment), TIME.format(moment.atZone(zone)));
    }

    /** A value as people say it. */
    String value(ItemField field, String value) {
        return ValueWords.of(field, value, texts.locale(), this::of);
    }

    /** Through whom something was said. */
    String through(Conveyance conveyance) {
        return ValueWords.of(conveyance, texts.locale(), this::of);
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
