package no.peil.caseload.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.Deadlines;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.ProgrammeStarts;
import no.peil.caseload.SavedFilterId;
import no.peil.caseload.WorkFilter;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The URL of the list in Norwegian words: {@code ?liste=frist-brutt&eier=meg&sorter=-navn}. What it does not know it passes over. */
final class CaseloadAddress {

    private static final String LIST = "liste";
    private static final String OWNER = "eier";
    private static final String ORDER = "sorter";
    private static final String SEARCH = "sok";
    private static final String SELECTED = "valgt";
    private static final String SAVED = "filter";
    private static final String STARTS = "programstart";
    private static final String MAPPED = "kartlagt";
    private static final String ME = "meg";
    private static final String NOBODY = "ingen";
    private static final String RANGE = "_";

    /** Longer selections are not worth a URL; they are kept while the list is open. */
    private static final int SELECTION_IN_URL = 20;

    private CaseloadAddress() {}

    static CaseloadState read(QueryParameters query) {
        return read(query, (name, word) -> {});
    }

    /**
     * What the URL says.
     *
     * @param passedOver is told the name and the word of each choice that is not known
     */
    static CaseloadState read(QueryParameters query, BiConsumer<String, String> passedOver) {
        var filter = new CaseloadFilter(
                known(query, LIST, CaseloadAddress::work, passedOver).orElse(null),
                query.getSingleParameter(OWNER).map(CaseloadAddress::owner).orElse(new OwnedBy.Anyone()),
                "",
                known(query, STARTS, months -> starts(months, mapped(query)), passedOver)
                        .orElse(null),
                deadlines(query, passedOver).orElse(null),
                DetailAddress.read(query, passedOver));
        return new CaseloadState(
                filter,
                known(query, ORDER, CaseloadAddress::order, passedOver).orElse(CaseloadOrder.DEFAULT),
                query.getSingleParameter(SEARCH).orElse(""),
                query.getSingleParameter(SELECTED).map(CaseloadAddress::ids).orElse(List.of()),
                query.getSingleParameter(SAVED).flatMap(SavedFilterId::parse).orElse(null));
    }

    private static <T> Optional<T> known(
            QueryParameters query,
            String name,
            Function<String, Optional<T>> read,
            BiConsumer<String, String> passedOver) {
        var word = query.getSingleParameter(name);
        var found = word.flatMap(read);
        if (found.isEmpty()) {
            word.ifPresent(unknown -> passedOver.accept(name, unknown));
        }
        return found;
    }

    /** What of the list can be kept under a name: neither what was searched for nor whom one selected. */
    static String toKeep(CaseloadState state) {
        return write(state.searching("").selecting(List.of()).of(null)).getQueryString();
    }

    static QueryParameters write(CaseloadState state) {
        var query = new LinkedHashMap<String, String>();
        var filter = state.filter();
        var work = filter.work();
        if (work != null) {
            query.put(LIST, word(work));
        }
        switch (filter.owner()) {
            case OwnedBy.Anyone anyone -> query.remove(OWNER);
            case OwnedBy.Me me -> query.put(OWNER, ME);
            case OwnedBy.Nobody nobody -> query.put(OWNER, NOBODY);
            case OwnedBy.Colleague colleague -> query.put(OWNER, colleague.username());
        }
        var starts = filter.starts();
        if (starts != null) {
            query.put(STARTS, starts.from() + RANGE + starts.to());
            Optional.ofNullable(starts.mappedBefore()).ifPresent(mapped -> query.put(MAPPED, mapped ? "ja" : "nei"));
        }
        var deadlines = filter.deadlines();
        if (deadlines != null) {
            query.put(word(deadlines.kind()), deadlines.from() + RANGE + deadlines.to());
        }
        DetailAddress.write(filter.details(), query);
        if (!state.order().equals(CaseloadOrder.DEFAULT)) {
            query.put(
                    ORDER,
                    (state.order().descending() ? "-" : "") + word(state.order().by()));
        }
        if (!state.search().isEmpty()) {
            query.put(SEARCH, state.search());
        }
        var ids = state.selected().stream()
                .limit(SELECTION_IN_URL)
                .map(ParticipantId::toString)
                .toList();
        if (!ids.isEmpty()) {
            query.put(SELECTED, String.join(",", ids));
        }
        var saved = state.saved();
        if (saved != null) {
            query.put(SAVED, saved.toString());
        }
        return QueryParameters.simple(query);
    }

    /** What a list is called in the URL. */
    static String word(WorkFilter filter) {
        return switch (filter) {
            case NEW -> "ny";
            case MUST_MAP -> "ma-kartlegges";
            case STARTED -> "pabegynt";
            case TO_ASSURE -> "til-kvalitetssikring";
            case WAITING_FOR_PERSON -> "venter-pa-person";
            case WAITING_FOR_OTHERS -> "venter-pa-andre";
            case MAY_OFFER -> "kan-tilbys";
            case WORK_ENDED -> "arbeid-opphort";
            case FACTS_MISSING -> "fakta-mangler";
            case BASIS_CHANGED -> "grunnlag-endret";
            case DONE -> "ferdig";
            case NOTHING_GIVEN -> "uten-rett";
            case OVERDUE -> "frist-brutt";
            case DUE_IN_7 -> "frist-innen-7-dager";
            case DUE_IN_14 -> "frist-innen-14-dager";
            case DUE_IN_30 -> "frist-innen-30-dager";
            case TWO_YEARS_NEAR -> "to-arsgrensen-naer";
            case LAPSED -> "bortfalt";
        };
    }

    private static String word(CaseloadOrder.By by) {
        return switch (by) {
            case NEXT_LOSS -> "haster";
            case NAME -> "navn";
            case BORN -> "fodt";
            case PERMIT -> "grunnlag";
            case STATUS -> "status";
            case NEXT_STEP -> "neste-steg";
            case DEADLINE -> "frist";
            case TWO_YEARS -> "to-ar";
            case LANGUAGE -> "tolk";
            case OWNER -> "saksbehandler";
            case MUNICIPALITY -> "kommune";
            case TOUCHED -> "sist-endret";
        };
    }

    private static String word(Deadlines.Kind kind) {
        return switch (kind) {
            case DECISION -> "frist";
            case TWO_YEARS -> "to-ar";
        };
    }

    private static Optional<Deadlines> deadlines(QueryParameters query, BiConsumer<String, String> passedOver) {
        return Arrays.stream(Deadlines.Kind.values())
                .flatMap(kind -> known(query, word(kind), days -> days(kind, days), passedOver).stream())
                .findFirst();
    }

    private static Optional<Deadlines> days(Deadlines.Kind kind, String days) {
        var ends = days.split(RANGE, -1);
        try {
            return Optional.of(new Deadlines(kind, LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<WorkFilter> work(String word) {
        return named(word, WorkFilter.values(), CaseloadAddress::word);
    }

    private static Optional<CaseloadOrder> order(String word) {
        boolean descending = word.startsWith("-");
        return named(descending ? word.substring(1) : word, CaseloadOrder.By.values(), CaseloadAddress::word)
                .map(by -> new CaseloadOrder(by, descending));
    }

    private static <T> Optional<T> named(String word, T[] all, Function<T, String> name) {
        return Arrays.stream(all).filter(one -> name.apply(one).equals(word)).findFirst();
    }

    private static OwnedBy owner(String word) {
        return switch (word) {
            case ME -> new OwnedBy.Me();
            case NOBODY -> new OwnedBy.Nobody();
            default -> new OwnedBy.Colleague(word);
        };
    }

    private static @Nullable Boolean mapped(QueryParameters query) {
        return query.getSingleParameter(MAPPED)
                .map(Map.of("ja", true, "nei", false)::get)
                .orElse(null);
    }

    private static Optional<ProgrammeStarts> starts(String months, @Nullable Boolean mapped) {
        var ends = months.split(RANGE, -1);
        try {
            return Optional.of(
                    new ProgrammeStarts(YearMonth.parse(ends[0]), YearMonth.parse(ends[ends.length - 1]), mapped));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static List<ParticipantId> ids(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .limit(SELECTION_IN_URL)
                    .map(ParticipantId::parse)
                    .toList();
        } catch (IllegalArgumentException noKey) {
            return List.of();
        }
    }
}
