package no.peil.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as they are shown: <i>14.03.1994</i>, <i>02.12.2026 kl. 14.05</i>, <i>4 dager</i>, <i>3 dager over</i>. */
public final class Dates {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private Dates() {}

    /** A day: <i>14.03.1994</i>. */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment in Norwegian time: <i>02.12.2026 kl. 14.05</i>. */
    public static String format(Instant moment) {
        var there = moment.atZone(NORWAY);
        return I18NProvider.translate("common.day-and-time", DAY.format(there), TIME.format(there));
    }

    /** The Norwegian day of a moment: <i>02.12.2026</i>. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(NORWAY));
    }

    /** The Norwegian time of a moment: <i>14.05</i>. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(NORWAY));
    }

    /** The short name of a month in the user's language: <i>nov</i>. */
    public static String shortMonth(YearMonth month) {
        return I18NProvider.translate("common.month-short." + month.getMonthValue());
    }

    /** How long until a day, in words: <i>i dag</i>, <i>4 dager</i>, <i>1 dag over</i>. */
    public static String daysLeft(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0
                ? I18NProvider.translate("common.days-over", -days)
                : I18NProvider.translate("common.days-left", days);
    }
}
