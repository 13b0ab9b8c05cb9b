package no.peil.assess;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import org.jspecify.annotations.Nullable;

/** The cells of one case as values, and what is wrong with them. An empty cell is null; a wrong one is too, and is told. */
final class CaseCells {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final String SVALBARD = "21";
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final Set<String> CITIZENSHIPS =
            Countries.all().stream().map(Country::code).collect(toUnmodifiableSet());

    private final Function<InputColumn, String> texts;
    private final List<Found> found = new ArrayList<>();

    CaseCells(Function<InputColumn, String> texts) {
        this.texts = texts;
    }

    /** Everything that is wrong, in the order of the columns. */
    List<CaseError> errors() {
        return found.stream()
                .sorted(Comparator.comparing(Found::column))
                .map(Found::error)
                .toList();
    }

    void refuse(InputColumn column, String key, Object... arguments) {
        found.add(new Found(column, CaseError.of(column, key, arguments)));
    }

    String required(InputColumn column) {
        String text = texts.apply(column);
        if (text.isBlank()) {
            refuse(column, "required");
        } else if (text.indexOf(NOT_UTF_8) >= 0) {
            refuse(column, "encoding");
        }
        return text;
    }

    @Nullable
    LocalDate date(InputColumn column) {
        String text = texts.apply(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Told below, like everything else that is no date.
        }
        refuse(column, "date");
        return null;
    }

    <T extends Enum<T>> @Nullable T code(InputColumn column, Class<T> codes) {
        String text = texts.apply(column);
        if (text.isEmpty()) {
            return null;
        }
        for (T code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        refuse(
                column,
                "code",
                Stream.of(codes.getEnumConstants()).map(Enum::name).collect(joining(", ")));
        return null;
    }

    @Nullable
    Boolean yesOrNo(InputColumn column) {
        var answer = code(column, YesOrNo.class);
        return answer == null ? null : Boolean.valueOf(answer == YesOrNo.YES);
    }

    @Nullable
    String citizenship(InputColumn column) {
        String text = texts.apply(column);
        if (!text.isEmpty() && !CITIZENSHIPS.contains(text)) {
            refuse(column, "citizenship");
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    BigDecimal hours(InputColumn column) {
        String text = texts.apply(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(column, "number");
            return null;
        }
        var hours = new BigDecimal(text);
        if (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0) {
            refuse(column, "hours");
        }
        return hours;
    }

    /** The law does not ask which municipality it is, but neither it nor the Immigration Act applies on Svalbard. */
    void municipality(InputColumn column) {
        String text = texts.apply(column);
        if (!text.isEmpty() && !MUNICIPALITY.matcher(text).matches()) {
            refuse(column, "municipality");
        } else if (text.startsWith(SVALBARD)) {
            refuse(column, "svalbard");
        }
    }

    void notAfter(@Nullable LocalDate evaluatedOn, InputColumn column, @Nullable LocalDate day) {
        if (day != null && evaluatedOn != null && day.isAfter(evaluatedOn)) {
            refuse(column, "in-the-future");
        }
    }

    void between(
            @Nullable LocalDate birth, @Nullable LocalDate evaluatedOn, InputColumn column, @Nullable LocalDate day) {
        notAfter(evaluatedOn, column, day);
        if (day != null && birth != null && day.isBefore(birth)) {
            refuse(column, "before-birth");
        }
    }

    private enum YesOrNo {
        YES,
        NO
    }

    private record Found(InputColumn column, CaseError error) {}
}
