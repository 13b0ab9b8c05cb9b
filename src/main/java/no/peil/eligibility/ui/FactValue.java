package no.peil.eligibility.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Optional;
import no.peil.codes.Countries;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.eligibility.rules.Registered;
import no.peil.law.Assessment.FactUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the fact that a condition looked at, as the case worker recorded it: not <i>true</i>, but <i>40 timer i uken</i>. */
@Component
class FactValue {

    String of(FactUsed used, ParticipantFacts facts) {
        return switch (used.key()) {
            case "permit" -> since(name(facts.permit()), "eligibility.value.granted", facts.permitGrantedOn());
            case "age-when-granted" -> age(facts);
            case "nordic-or-eea" -> country(facts.citizenship());
            case "earlier-permit" ->
                facts.earlierPermit() == null ? say("eligibility.value.none") : name(facts.earlierPermit());
            case "reference-permit" -> reference(facts.referencePermit());
            case "reference-under-five-years" ->
                say("eligibility.value.reference", date(facts.referenceSettledOn()), date(facts.familyAppliedOn()));
            case "residence" -> residence(facts);
            case "right-lapses-on" ->
                used.value() instanceof LocalDate lapses
                        ? say("eligibility.value.two-years", Dates.format(lapses))
                        : say("eligibility.value.unknown");
            case "work-hours" -> work(facts);
            case "declined" -> facts.declinedOn() == null ? say("eligibility.value.no") : date(facts.declinedOn());
            case "mapping" -> mapping(facts.mapping());
            default -> plain(used);
        };
    }

    private static String plain(FactUsed used) {
        return say("eligibility.value.named", say("fact." + used.key()), value(used.value()));
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> say("eligibility.value.unknown");
            case Boolean yes -> say(yes ? "eligibility.value.yes" : "eligibility.value.no");
            case LocalDate day -> Dates.format(day);
            case ProgrammeStatus status -> say(Keys.of("programme-status.", status));
            case PriorEducation education -> say("prior-education." + education);
            case EndGoal goal -> say("end-goal." + goal);
            default -> value.toString();
        };
    }

    private static String age(ParticipantFacts facts) {
        return facts.birthDate() == null || facts.permitGrantedOn() == null
                ? say("eligibility.value.age-unknown")
                : say(
                        "eligibility.value.age",
                        Period.between(facts.birthDate(), facts.permitGrantedOn())
                                .getYears(),
                        Dates.format(facts.permitGrantedOn()));
    }

    private static String residence(ParticipantFacts facts) {
        var kind = facts.residence();
        return kind == null
                ? say("eligibility.value.unknown")
                : since(say("residence-kind." + kind), "eligibility.value.since", facts.settledOn());
    }

    private static String work(ParticipantFacts facts) {
        var words = new ArrayList<String>();
        words.add(
                facts.workHours() == null
                        ? say(
                                facts.workEndedOn() == null
                                        ? "eligibility.value.no-work"
                                        : "eligibility.value.hours-unknown")
                        : say(
                                "eligibility.value.hours",
                                Numbers.format(facts.workHours().doubleValue())));
        if (facts.workEndedOn() != null) {
            words.add(say("eligibility.value.work-ended", Dates.format(facts.workEndedOn())));
        }
        return String.join(" · ", words);
    }

    private static String mapping(@Nullable Registered mapping) {
        return Optional.ofNullable(mapping)
                .flatMap(Registered::by)
                .map(by -> say("eligibility.value.mapped-by", say(Keys.of("mapping-body.", by))))
                .orElseGet(() -> say("eligibility.value.not-mapped"));
    }

    private static String country(@Nullable String code) {
        return code == null
                ? say("eligibility.value.unknown")
                : Countries.displayName(code, UI.getCurrent().getLocale());
    }

    static String reference(@Nullable ReferencePermit held) {
        return held == null
                ? say("eligibility.value.unknown")
                : held.permit().map(FactValue::name).orElseGet(() -> say("reference-permit." + held));
    }

    private static String name(@Nullable Permit permit) {
        return permit == null ? say("eligibility.value.unknown") : say("permit." + permit);
    }

    private static String since(String words, String key, @Nullable LocalDate day) {
        return day == null ? words : words + " · " + say(key, Dates.format(day));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? say("eligibility.value.unknown") : Dates.format(day);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
