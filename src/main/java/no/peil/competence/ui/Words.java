package no.peil.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.peil.codes.Occupation;
import no.peil.competence.CompetenceItem;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.Section;
import no.peil.competence.ValueWords;

/** How the values of a record are said in the user's language. */
final class Words {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT).withZone(ZoneId.of("Europe/Oslo"));

    private Words() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String clock(Instant moment) {
        return CLOCK.format(moment);
    }

    static String section(Section section) {
        return of("competence.section." + section);
    }

    static String label(ItemField field) {
        return of("competence.field." + field);
    }

    /** A value as people say it. */
    static String value(ItemField field, String value) {
        return ValueWords.of(field, value, locale(), Words::of);
    }

    static String occupation(Occupation occupation) {
        return ValueWords.of(occupation);
    }

    /** An item in one line. */
    static String summary(CompetenceItem item) {
        return summary(item.section(), item.values());
    }

    /** What an item holds, in one line. */
    static String summary(Section section, Map<ItemField, String> item) {
        var parts = new ArrayList<String>();
        switch (section) {
            case LANGUAGES -> {
                say(item, ItemField.LANGUAGE).map(Words::capital).ifPresent(parts::add);
                if ("true".equals(item.get(ItemField.MOTHER_TONGUE))) {
                    parts.add(of("competence.mother-tongue"));
                }
                for (var skill :
                        List.of(ItemField.LISTENING, ItemField.READING, ItemField.SPEAKING, ItemField.WRITING)) {
                    say(item, skill).ifPresent(level -> parts.add(of("competence.skill." + skill, level)));
                }
            }
            case EDUCATION -> {
                say(item, ItemField.LEVEL).ifPresent(parts::add);
                say(item, ItemField.SUBJECT).ifPresent(parts::add);
                say(item, ItemField.SCHOOL).ifPresent(parts::add);
                say(item, ItemField.EDUCATION_COUNTRY).ifPresent(parts::add);
                say(item, ItemField.EDUCATION_YEARS).ifPresent(years -> parts.add(years(years)));
                Optional.ofNullable(item.get(ItemField.COMPLETED))
                        .ifPresent(completed -> parts.add(of("competence.completed." + completed)));
            }
            case WORK -> {
                say(item, ItemField.TITLE).ifPresent(parts::add);
                say(item, ItemField.OCCUPATION).ifPresent(parts::add);
                say(item, ItemField.WORK_COUNTRY).ifPresent(parts::add);
                say(item, ItemField.WORK_YEARS).ifPresent(years -> parts.add(years(years)));
                say(item, ItemField.WORK_MONTHS)
                        .ifPresent(months -> parts.add(of("competence.months", Integer.valueOf(months))));
            }
            case OTHER -> {
                say(item, ItemField.KIND).ifPresent(parts::add);
                say(item, ItemField.DESCRIPTION).ifPresent(parts::add);
            }
            case WISHES -> {
                say(item, ItemField.WISH_KIND).ifPresent(parts::add);
                say(item, ItemField.WISH).ifPresent(parts::add);
            }
        }
        section.fields().stream()
                .filter(field -> field.isMore() && field.kind() != FieldKind.PROVENANCE)
                .forEach(field ->
                        say(item, field).ifPresent(said -> parts.add(of("competence.more.said", label(field), said))));
        return parts.isEmpty() ? of("competence.item.blank") : String.join(", ", parts);
    }

    /** What an item lacks before it counts; empty when that is nothing, or when nothing is filled in yet. */
    static String missing(CompetenceItem item) {
        return item.isBlank() || item.missing().isEmpty()
                ? ""
                : of(
                        "competence.item.missing",
                        item.missing().stream()
                                .map(field -> label(field).toLowerCase(locale()))
                                .collect(Collectors.joining(", ")));
    }

    private static Optional<String> say(Map<ItemField, String> item, ItemField field) {
        return Optional.ofNullable(item.get(field)).map(value -> value(field, value));
    }

    private static String years(String years) {
        return of("competence.years", Integer.valueOf(years));
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
