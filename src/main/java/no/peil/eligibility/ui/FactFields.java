package no.peil.eligibility.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.Registered;
import org.jspecify.annotations.Nullable;

/** The fields of all facts of the assessment contract, in the groups in which a case worker thinks. */
final class FactFields {

    private final Locale locale;

    FactFields(Locale locale) {
        this.locale = locale;
    }

    /** By the key of the group. */
    Map<String, List<FactField<?>>> grouped() {
        var groups = new LinkedHashMap<String, List<FactField<?>>>();
        groups.put(
                "person",
                List.of(
                        day("birth-date", ParticipantFacts::birthDate, FactsBuilder::birthDate),
                        citizenship(),
                        day("arrived-on", ParticipantFacts::arrivedOn, FactsBuilder::arrivedOn)));
        groups.put(
                "permit",
                List.of(
                        permit("permit", ParticipantFacts::permit, FactsBuilder::permit),
                        day("permit-granted-on", ParticipantFacts::permitGrantedOn, FactsBuilder::permitGrantedOn),
                        permit("earlier-permit", ParticipantFacts::earlierPermit, FactsBuilder::earlierPermit)));
        groups.put(
                "family",
                List.of(
                        referencePermit(),
                        day(
                                "reference-settled-on",
                                ParticipantFacts::referenceSettledOn,
                                FactsBuilder::referenceSettledOn),
                        day("family-applied-on", ParticipantFacts::familyAppliedOn, FactsBuilder::familyAppliedOn)));
        groups.put(
                "residence",
                List.of(
                        residence(),
                        day("settled-on", ParticipantFacts::settledOn, FactsBuilder::settledOn),
                        yesOrNo("by-agreement", ParticipantFacts::byAgreement, FactsBuilder::byAgreement),
                        day("first-settled-on", ParticipantFacts::firstSettledOn, FactsBuilder::firstSettledOn)));
        groups.put(
                "programme",
                List.of(
                        day("claimed-on", ParticipantFacts::claimedOn, FactsBuilder::claimedOn),
                        day("decision-on", ParticipantFacts::decisionOn, FactsBuilder::decisionOn),
                        yesOrNo("participates", ParticipantFacts::participates, FactsBuilder::participates),
                        day("declined-on", ParticipantFacts::declinedOn, FactsBuilder::declinedOn)));
        groups.put(
                "mapping",
                List.of(
                        mapping(),
                        day("mapping-assured-on", ParticipantFacts::mappingAssuredOn, FactsBuilder::mappingAssuredOn)));
        groups.put(
                "work",
                List.of(hours(), day("work-ended-on", ParticipantFacts::workEndedOn, FactsBuilder::workEndedOn)));
        groups.put("education", List.of(education(), goal()));
        return groups;
    }

    private FactField<String> citizenship() {
        var codes = Countries.all().stream()
                .sorted(Comparator.comparing(country -> country.displayName(locale)))
                .map(Country::code)
                .toList();
        return choice(
                "citizenship",
                String.class,
                codes,
                code -> Countries.displayName(code, locale),
                ParticipantFacts::citizenship,
                FactsBuilder::citizenship);
    }

    private static FactField<ReferencePermit> referencePermit() {
        return choice(
                "reference-permit",
                ReferencePermit.class,
                Arrays.asList(ReferencePermit.values()),
                FactValue::reference,
                ParticipantFacts::referencePermit,
                FactsBuilder::referencePermit);
    }

    private static FactField<ResidenceKind> residence() {
        return choice(
                "residence",
                ResidenceKind.class,
                Arrays.asList(ResidenceKind.values()),
                kind -> say("residence-kind." + kind),
                ParticipantFacts::residence,
                FactsBuilder::residence);
    }

    private static FactField<Registered> mapping() {
        return choice(
                "mapping",
                Registered.class,
                Arrays.asList(Registered.values()),
                registered -> say(Keys.of("registered.", registered)),
                ParticipantFacts::mapping,
                FactsBuilder::mapping);
    }

    private static FactField<PriorEducation> education() {
        return choice(
                "education",
                PriorEducation.class,
                Arrays.asList(PriorEducation.values()),
                level -> say("prior-education." + level),
                ParticipantFacts::education,
                FactsBuilder::education);
    }

    private static FactField<EndGoal> goal() {
        return choice(
                "goal",
                EndGoal.class,
                Arrays.asList(EndGoal.values()),
                goal -> say("end-goal." + goal),
                ParticipantFacts::goal,
                FactsBuilder::goal);
    }

    private static FactField<BigDecimal> hours() {
        var field = new BigDecimalField(FactField.label("work-hours"));
        field.setLocale(Locale.forLanguageTag("nb"));
        field.setClearButtonVisible(true);
        field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(say("what-if.error.hours")));
        return new FactField<>(
                "work-hours", BigDecimal.class, field, facts -> plain(facts.workHours()), FactsBuilder::workHours);
    }

    /** 37, not 37,00 as it is stored. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal hours) {
        if (hours == null) {
            return null;
        }
        var shortest = hours.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static FactField<Permit> permit(
            String key,
            Function<ParticipantFacts, @Nullable Permit> read,
            BiConsumer<FactsBuilder, @Nullable Permit> write) {
        return choice(
                key, Permit.class, Arrays.asList(Permit.values()), permit -> say("permit." + permit), read, write);
    }

    private static FactField<Boolean> yesOrNo(
            String key,
            Function<ParticipantFacts, @Nullable Boolean> read,
            BiConsumer<FactsBuilder, @Nullable Boolean> write) {
        return choice(
                key, Boolean.class, List.of(true, false), yes -> say(yes ? "what-if.yes" : "what-if.no"), read, write);
    }

    private static FactField<LocalDate> day(
            String key,
            Function<ParticipantFacts, @Nullable LocalDate> read,
            BiConsumer<FactsBuilder, @Nullable LocalDate> write) {
        var field = new NorwegianDatePicker(FactField.label(key));
        field.setClearButtonVisible(true);
        return new FactField<>(key, LocalDate.class, field, read, write);
    }

    private static <T> FactField<T> choice(
            String key,
            Class<T> type,
            List<T> possible,
            ItemLabelGenerator<T> words,
            Function<ParticipantFacts, @Nullable T> read,
            BiConsumer<FactsBuilder, @Nullable T> write) {
        var field = new ComboBox<T>(FactField.label(key));
        field.setItems(possible);
        field.setItemLabelGenerator(words);
        field.setClearButtonVisible(true);
        return new FactField<>(key, type, field, read, write);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
