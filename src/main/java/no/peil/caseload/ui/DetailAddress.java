package no.peil.caseload.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.caseload.CaseloadDetails;
import no.peil.caseload.Chosen;
import no.peil.caseload.Detail;
import no.peil.caseload.Within;
import org.jspecify.annotations.Nullable;

/**
 * The details of a list in its URL: {@code grunnlag=utl-28,utl-34&alder=18_25&land=ER,uten}. {@code uten} stands for those of
 * whom nothing is known.
 */
final class DetailAddress {

    private static final String AND = ",";
    private static final String TO = "_";
    private static final int OLDEST = 150;

    private DetailAddress() {}

    /**
     * What the URL narrows by.
     *
     * @param passedOver is told the name and the word of whatever is not known
     */
    static CaseloadDetails read(QueryParameters query, BiConsumer<String, String> passedOver) {
        var chosen = new EnumMap<Detail, Chosen>(Detail.class);
        for (var detail : Detail.values()) {
            chosen.put(detail, chosen(detail, query, passedOver));
        }
        return new CaseloadDetails(
                chosen,
                within(DetailWords.AGE, query, DetailAddress::age, passedOver),
                within(DetailWords.SETTLED, query, DetailAddress::day, passedOver));
    }

    static Map<String, String> write(CaseloadDetails details, Map<String, String> query) {
        details.chosen()
                .forEach((detail, chosen) -> query.put(
                        DetailWords.parameter(detail),
                        joined(chosen.codes().stream().map(code -> DetailWords.word(detail, code)), chosen.missing())));
        write(DetailWords.AGE, details.age(), query);
        write(DetailWords.SETTLED, details.settled(), query);
        return query;
    }

    private static void write(String name, Within<?> range, Map<String, String> query) {
        if (range.isOn()) {
            var ends = range.hasEnds() ? Stream.of(text(range.from()) + TO + text(range.to())) : Stream.<String>of();
            query.put(name, joined(ends, range.missing()));
        }
    }

    private static String joined(Stream<String> words, boolean missing) {
        return String.join(
                AND,
                Stream.concat(words, missing ? Stream.of(DetailWords.MISSING) : Stream.of())
                        .toList());
    }

    private static String text(@Nullable Object end) {
        return end == null ? "" : end.toString();
    }

    private static Chosen chosen(Detail detail, QueryParameters query, BiConsumer<String, String> passedOver) {
        var name = DetailWords.parameter(detail);
        var codes = new ArrayList<String>();
        boolean missing = false;
        for (var word : words(name, query)) {
            if (word.equals(DetailWords.MISSING)) {
                missing = true;
            } else {
                DetailWords.code(detail, word).ifPresentOrElse(codes::add, () -> passedOver.accept(name, word));
            }
        }
        return new Chosen(codes, missing);
    }

    private static <T extends Comparable<? super T>> Within<T> within(
            String name,
            QueryParameters query,
            Function<String, Optional<T>> read,
            BiConsumer<String, String> passedOver) {
        Within<T> found = Within.anything();
        for (var word : words(name, query)) {
            if (word.equals(DetailWords.MISSING)) {
                found = new Within<>(found.from(), found.to(), true);
                continue;
            }
            var ends = word.split(TO, -1);
            var from = read.apply(ends[0]);
            var to = read.apply(ends[ends.length - 1]);
            boolean said = ends.length == 2
                    && (ends[0].isEmpty() || from.isPresent())
                    && (ends[1].isEmpty() || to.isPresent())
                    && (from.isPresent() || to.isPresent());
            if (said) {
                found = new Within<>(from.orElse(null), to.orElse(null), found.missing());
            } else {
                passedOver.accept(name, word);
            }
        }
        return found;
    }

    private static List<String> words(String name, QueryParameters query) {
        return query.getSingleParameter(name).stream()
                .flatMap(words -> Arrays.stream(words.split(AND)))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Optional<Integer> age(String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(years -> years <= OLDEST)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
