package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.CaseloadStatus;
import no.peil.caseload.NextStep;
import no.peil.codes.Languages;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.participant.ui.PersonNavigation;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a row in words, the same in the grid and on the cards.
 *
 * @param today the day from which days are counted, asked anew for each page: a list stays open over midnight
 * @param me the signed-in user
 * @param owners display names by username
 * @param municipalities names by number
 */
record RowWords(Supplier<LocalDate> today, String me, Map<String, String> owners, Names municipalities) {

    private static final int URGENT = 14;
    private static final int NEAR_THE_TWO_YEARS = 90;

    /** Finds the name of a municipality. */
    interface Names {
        String of(String number);
    }

    String path(CaseloadRow row) {
        return PersonNavigation.path(row.id());
    }

    String born(CaseloadRow row) {
        return day(row.born());
    }

    String permit(CaseloadRow row) {
        var permit = row.permit();
        return permit == null ? "" : translate("caseload.permit." + permit);
    }

    String status(CaseloadRow row) {
        var lapsedOn = row.rightLapsesOn();
        if (row.lapsed() && lapsedOn != null) {
            return translate("caseload.status.lapsed", Dates.format(lapsedOn));
        }
        return translate(
                row.started() && row.status() == CaseloadStatus.MUST_MAP
                        ? "caseload.status.started"
                        : "caseload.status." + row.status());
    }

    String nextStep(CaseloadRow row) {
        if (row.lapsed()) {
            return translate("caseload.next-step.NOTHING");
        }
        var waiting = row.waiting();
        if (waiting != null && waiting.lasts(today.get())) {
            return translate(
                    "caseload.next-step.waiting",
                    translate("waiting-reason." + waiting.reason()),
                    Dates.format(waiting.until()));
        }
        if (row.nextStep() == NextStep.FIND_FACT && !row.missing().isEmpty()) {
            return translate("caseload.find." + row.missing().getFirst());
        }
        return translate("caseload.next-step." + row.nextStep());
    }

    /** The § 12 deadline, as long as nothing is decided. */
    Clock deadline(CaseloadRow row) {
        var deadline = row.decisionDeadline();
        var decided = row.decisionOn();
        if (decided != null) {
            return new Clock("", "", translate("caseload.decided", Dates.format(decided)));
        }
        if (deadline == null || row.lapsed()) {
            return Clock.NONE;
        }
        long days = ChronoUnit.DAYS.between(today.get(), deadline);
        var state = days < 0 ? State.BREACH : days <= URGENT ? State.NEAR : State.OK;
        return new Clock(Dates.daysLeft(today.get(), deadline), state.cssClass(), Dates.format(deadline));
    }

    /** The two-year day of § 8; it presses only while the right can still be lost by it. */
    Clock twoYears(CaseloadRow row) {
        var day = row.rightLapsesOn();
        if (day == null) {
            return Clock.NONE;
        }
        long days = ChronoUnit.DAYS.between(today.get(), day);
        if (row.lapsed()) {
            return new Clock(translate("caseload.lapsed"), State.BREACH.cssClass(), Dates.format(day));
        }
        return row.lapses() && days <= NEAR_THE_TWO_YEARS
                ? new Clock(Dates.daysLeft(today.get(), day), State.NEAR.cssClass(), Dates.format(day))
                : new Clock("", "", Dates.format(day));
    }

    /** When the § 12 deadline is, what it is counted from, and where that stands; empty without one. */
    String whyDeadline(CaseloadRow row) {
        var day = row.decisionDeadline();
        var start = row.deadlineStart();
        if (day == null || start == null) {
            return "";
        }
        return translate(
                        "caseload.clock.deadline",
                        Dates.format(day),
                        translate("caseload.counted-from." + start.from()),
                        Dates.format(start.on()))
                + " (" + translate("caseload.source." + start.from()) + ")";
    }

    /** When the two years end, and what they are counted from; empty where no clock runs. */
    String whyTwoYears(CaseloadRow row) {
        var day = row.rightLapsesOn();
        var start = row.twoYearsStart();
        return day == null || start == null
                ? ""
                : translate(
                        "caseload.clock.two-years",
                        Dates.format(day),
                        translate("caseload.counted-from." + start.from()),
                        Dates.format(start.on()));
    }

    String language(CaseloadRow row) {
        var code = row.interpreterLanguage();
        return code == null ? "" : Languages.displayName(code, UI.getCurrent().getLocale());
    }

    String owner(CaseloadRow row) {
        var owner = row.owner();
        if (owner == null) {
            return translate("caseload.owner.nobody");
        }
        var name = owner.equals(me) ? translate("caseload.owner.you") : name(owner);
        var standIn = row.standIn();
        if (standIn == null) {
            return name;
        }
        return standIn.equals(me)
                ? translate("caseload.owner.you-stand-in", name)
                : translate("caseload.owner.stand-in", name, name(standIn));
    }

    private String name(String username) {
        return owners.getOrDefault(username, username);
    }

    String municipality(CaseloadRow row) {
        var number = row.municipality();
        return number == null ? translate("caseload.no-municipality") : municipalities.of(number.value());
    }

    String touched(CaseloadRow row) {
        return Dates.format(LocalDate.ofInstant(row.touchedAt(), ZoneId.of("Europe/Oslo")));
    }

    String protection(CaseloadRow row) {
        return row.protectedAddress() ? translate("caseload.protected") : "";
    }

    private static String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Dates::format).orElse("");
    }

    /**
     * A date that presses, or one that does not.
     *
     * @param words how long; empty when it does not press
     * @param state the class name of the colour and the sign
     * @param day when
     */
    record Clock(String words, String state, String day) {
        static final Clock NONE = new Clock("", "", "");
    }
}
