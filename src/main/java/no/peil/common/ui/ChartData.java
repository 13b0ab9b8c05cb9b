package no.peil.common.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart and its table both say.
 *
 * @param description one sentence for those who cannot see the chart; also the table's caption
 * @param categoryHeading what the categories are: <i>Måned</i>
 * @param categories the names along the axis
 * @param series one or more rows of values, each as long as the categories
 * @param beside more rows, which only the table shows: the numbers that a share is made of
 */
public record ChartData(
        String description, String categoryHeading, List<String> categories, List<Series> series, List<Series> beside) {

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        beside = List.copyOf(beside);
        for (var one : Stream.concat(series.stream(), beside.stream()).toList()) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("A series must have a value for each category");
            }
        }
    }

    /** A chart whose table says nothing more. */
    public ChartData(String description, String categoryHeading, List<String> categories, List<Series> series) {
        this(description, categoryHeading, categories, series, List.of());
    }

    /** The columns of the table. */
    List<Series> columns() {
        return Stream.concat(series.stream(), beside.stream()).toList();
    }

    /**
     * One row of values with its name.
     *
     * @param state the state these values stand for, or null for the plain brand colour
     */
    public record Series(String name, @Nullable State state, List<Value> values) {

        public Series {
            values = List.copyOf(values);
        }

        /** A row of values that stand for no state. */
        public Series(String name, List<Value> values) {
            this(name, null, values);
        }
    }

    /**
     * One value: how high the bar is, what the words are, and where the list behind it is.
     *
     * @param number null when there is nothing to draw: not known, or hidden because it is too small
     * @param words the number as it is read, or why there is none
     * @param path the location of the list behind it inside Peil, or null
     */
    public record Value(
            @Nullable Double number, String words, @Nullable String path) {

        /** A count, with the list behind it. */
        public static Value count(long count, @Nullable String path) {
            return new Value((double) count, Numbers.format(count), path);
        }

        /** A share between 0 and 1, drawn and read as per cent, with the list behind it. */
        public static Value share(double share, @Nullable String path) {
            return new Value(share * 100, Numbers.percent(share), path);
        }

        /** A value that is not shown, and the words that say why. */
        public static Value none(String why) {
            return new Value(null, why, null);
        }
    }
}
