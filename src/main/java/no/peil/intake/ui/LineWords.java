package no.peil.intake.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.intake.FactChange;
import no.peil.intake.ImportedLine;
import no.peil.intake.LineStatus;
import no.peil.intake.Message;
import no.peil.municipality.MunicipalityRegister;

/** Says of a line what the preview shows: its status, what is wrong and what to do, what changes from what to what. */
class LineWords {

    private static final Set<String> PERMITS =
            Stream.of(Permit.values()).map(Permit::name).collect(Collectors.toUnmodifiableSet());

    private final MunicipalityRegister municipalities;
    private final Locale locale;
    private final Map<String, BiFunction<String, Locale, String>> byColumn;

    LineWords(MunicipalityRegister municipalities, Locale locale) {
        this.municipalities = municipalities;
        this.locale = locale;
        this.byColumn = Map.ofEntries(
                Map.entry("fødselsdato", LineWords::day),
                Map.entry("innvilget", LineWords::day),
                Map.entry("ankommet", LineWords::day),
                Map.entry("bosatt", LineWords::day),
                Map.entry("krav", LineWords::day),
                Map.entry("referanse_bosatt", LineWords::day),
                Map.entry("familiesøknad", LineWords::day),
                Map.entry("første_bosatt", LineWords::day),
                Map.entry("statsborgerskap", Countries::displayName),
                Map.entry("morsmål", Languages::displayName),
                Map.entry("tolkespråk", Languages::displayName),
                Map.entry("oppholdsgrunnlag", LineWords::permit),
                Map.entry("tidligere_grunnlag", LineWords::permit),
                Map.entry("referanse_grunnlag", LineWords::permit),
                Map.entry("kommune", this::municipality));
    }

    static String status(LineStatus status) {
        return translate("intake.status." + status);
    }

    static State state(LineStatus status) {
        return switch (status) {
            case ERROR -> State.BREACH;
            case WARNING -> State.NEAR;
            case TRANSFER -> State.WAIT;
            case CHANGED, NEW -> State.OK;
            case UNCHANGED -> State.NEUTRAL;
        };
    }

    /** What the line tells, one entry a sentence: the column, the cell, and what there is to say. */
    List<Map<String, String>> tells(ImportedLine line) {
        var told = Stream.concat(
                        line.messages().stream().map(this::told),
                        line.changes().stream().map(this::told))
                .toList();
        return told.isEmpty() ? List.of(told("", "", translate("intake.line." + line.status()))) : told;
    }

    private Map<String, String> told(Message message) {
        var column = message.column();
        return told(
                column == null ? "" : column,
                message.value(),
                translate(message.key(), message.arguments().toArray()));
    }

    private Map<String, String> told(FactChange change) {
        var words = byColumn.getOrDefault(change.column(), (value, language) -> value);
        var to = words.apply(change.to(), locale);
        return told(
                change.column(),
                "",
                change.from().isEmpty()
                        ? translate("intake.change.added", to)
                        : translate("intake.change.from-to", words.apply(change.from(), locale), to));
    }

    private static Map<String, String> told(String column, String value, String sentence) {
        return Map.of("column", column, "value", value, "sentence", sentence);
    }

    private static String day(String iso, Locale locale) {
        return iso.isEmpty() ? "" : Dates.format(LocalDate.parse(iso));
    }

    private static String permit(String code, Locale locale) {
        return PERMITS.contains(code) ? translate(locale, "permit." + code) : code;
    }

    private String municipality(String number, Locale language) {
        return number.isEmpty() ? "" : municipalities.nameOf(new MunicipalityNumber(number));
    }
}
