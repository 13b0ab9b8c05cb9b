package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.caseload.Chosen;
import no.peil.caseload.Detail;
import no.peil.caseload.Within;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ui.Dates;

/**
 * The details of a list in the reader's words.
 *
 * @param centres names of the reception centres by key
 */
record DetailLabels(Map<String, String> centres) implements Serializable {

    String name(Detail detail) {
        return translate("filter.detail." + detail);
    }

    /** One of its codes. */
    String value(Detail detail, String code) {
        return switch (detail) {
            case PERMIT -> translate("permit." + code);
            case COUNTRY -> Countries.displayName(code, locale());
            case LANGUAGE -> Languages.displayName(code, locale());
            case CENTRE -> centres.getOrDefault(code, translate("filter.centre-gone"));
            case BY_AGREEMENT -> translate("filter.by-agreement." + code);
            case EDUCATION -> translate("prior-education." + code);
        };
    }

    /** Those of whom nothing is known. */
    String missing(Detail detail) {
        return translate(detail == Detail.BY_AGREEMENT ? "filter.not-known" : "filter.missing");
    }

    /** Every code that can be chosen, as one looks for it: names by the alphabet, the rest as the law has them. */
    List<String> options(Detail detail) {
        return switch (detail) {
            case PERMIT -> names(Permit.values());
            case EDUCATION -> names(PriorEducation.values());
            case BY_AGREEMENT -> List.of(Boolean.TRUE.toString(), Boolean.FALSE.toString());
            case COUNTRY -> byName(detail, Countries.all().stream().map(Country::code));
            case LANGUAGE -> byName(detail, Languages.all().stream().map(Language::code));
            case CENTRE -> byName(detail, centres.keySet().stream());
        };
    }

    /** What is chosen, as a chip says it. */
    String chip(Detail detail, Chosen chosen) {
        var values = chosen.codes().stream().map(code -> shortly(detail, code));
        var all = Stream.concat(values, chosen.missing() ? Stream.of(missing(detail)) : Stream.of())
                .toList();
        return translate("filter.chip", name(detail), String.join(", ", all));
    }

    String ageChip(Within<Integer> age) {
        return translate("filter.chip", translate("filter.age"), range(age, String::valueOf));
    }

    String settledChip(Within<LocalDate> settled) {
        return translate("filter.chip", translate("filter.settled"), range(settled, Dates::format));
    }

    private static <T> String range(Within<T> range, Function<T, String> text) {
        var from = range.from();
        var to = range.to();
        String ends;
        if (from != null && to != null) {
            ends = translate("filter.between", text.apply(from), text.apply(to));
        } else if (from != null) {
            ends = translate("filter.from", text.apply(from));
        } else if (to != null) {
            ends = translate("filter.to", text.apply(to));
        } else {
            return translate("filter.missing");
        }
        return range.missing() ? ends + ", " + translate("filter.missing") : ends;
    }

    private String shortly(Detail detail, String code) {
        return detail == Detail.PERMIT ? translate("caseload.permit." + code) : value(detail, code);
    }

    private List<String> byName(Detail detail, Stream<String> codes) {
        Comparator<Object> alphabet = Collator.getInstance(Locale.of("nb"));
        return codes.sorted(Comparator.comparing(code -> value(detail, code), alphabet::compare))
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
