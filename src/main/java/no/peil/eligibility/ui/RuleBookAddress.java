package no.peil.eligibility.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.eligibility.rules.Regime;
import no.peil.eligibility.rules.RuleBookEdition;

/**
 * What of the rule book is looked at, as the URL says it.
 *
 * @param rule the key of the rule to bring into view
 */
record RuleBookAddress(Optional<Regime> regime, Optional<LocalDate> day, String search, Optional<String> rule) {

    static final String ROUTE = "regelverk";
    static final String REGIME = "regime";

    private static final String DAY = "dag";
    private static final String SEARCH = "sok";
    private static final String RULE = "regel";

    static RuleBookAddress read(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        return new RuleBookAddress(
                event.getRouteParameters().get(REGIME).flatMap(RuleBookAddress::regime),
                query.getSingleParameter(DAY).flatMap(RuleBookAddress::day),
                query.getSingleParameter(SEARCH).orElse(""),
                query.getSingleParameter(RULE));
    }

    /** The rule set of a day. */
    static RuleBookAddress on(LocalDate day) {
        return new RuleBookAddress(Optional.empty(), Optional.of(day), "", Optional.empty());
    }

    /** A rule on a day. */
    static RuleBookAddress ofRule(String key, LocalDate day) {
        return new RuleBookAddress(Optional.empty(), Optional.of(day), "", Optional.of(key));
    }

    /** This rule set; its day is named only where the regime has several. */
    RuleBookAddress at(RuleBookEdition edition, List<RuleBookEdition> all) {
        boolean alone =
                all.stream().filter(one -> one.regime() == edition.regime()).count() == 1;
        return new RuleBookAddress(
                Optional.of(edition.regime()),
                alone ? Optional.empty() : Optional.of(edition.from()),
                search,
                Optional.empty());
    }

    RuleBookAddress at(LocalDate chosen) {
        return new RuleBookAddress(Optional.empty(), Optional.of(chosen), search, Optional.empty());
    }

    RuleBookAddress searching(String words) {
        return new RuleBookAddress(regime, day, words.strip(), Optional.empty());
    }

    /** The rule set that is meant: of the day, else of the regime, else of today. */
    RuleBookEdition among(List<RuleBookEdition> editions, LocalDate today) {
        var ofToday = on(day.orElse(today), editions);
        if (day.isPresent() || regime.isEmpty() || regime.get() == ofToday.regime()) {
            return ofToday;
        }
        return editions.stream()
                .filter(edition -> edition.regime() == regime.get())
                .reduce((earlier, later) -> later)
                .orElse(ofToday);
    }

    Location location() {
        var query = new LinkedHashMap<String, String>();
        day.ifPresent(chosen -> query.put(DAY, chosen.toString()));
        if (!search.isEmpty()) {
            query.put(SEARCH, search);
        }
        rule.ifPresent(key -> query.put(RULE, key));
        var path = regime.map(chosen -> ROUTE + "/" + chosen.name().toLowerCase(Locale.ROOT))
                .orElse(ROUTE);
        return new Location(path, QueryParameters.simple(query));
    }

    private static RuleBookEdition on(LocalDate day, List<RuleBookEdition> editions) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Optional<Regime> regime(String written) {
        return Stream.of(Regime.values())
                .filter(regime -> regime.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
