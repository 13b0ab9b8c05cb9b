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
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.Deadlines;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.ProgrammeStarts;
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
    private static final String STARTS = "programstart";
    private static final String MAPPED = "kartlagt";
    private static final String ME = "meg";
    private static final String NOBODY = "ingen";
    private static final String RANGE = "_";

    /** Longer selections are not worth a URL; they are kept while the list is open. */
    private static final int SELECTION_IN_URL = 20;

    private CaseloadAddress() {}

    static CaseloadState read(QueryParameters query) {
        var filter = new CaseloadFilter(
                query.getSingleParameter(LIST).flatMap(CaseloadAddress::work).orElse(null),
                query.getSingleParameter(OWNER).map(CaseloadAddress::owner).orElse(new OwnedBy.Anyone()),
                "",
                starts(query).orElse(null),
                deadlines(query).orElse(null));
        return new CaseloadState(
                filter,
                query.getSingleParameter(ORDER).flatMap(CaseloadAddress::order).orElse(CaseloadOrder.DEFAULT),
                query.getSingleParameter(SEARCH).orElse(""),
                query.getSingleParameter(SELECTED).map(CaseloadAddress::ids).orElse(List.of()));
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

    private static Optional<Deadlines> deadlines(QueryParameters query) {
        return Arrays.stream(Deadlines.Kind.values())
                .flatMap(kind -> query.getSingleParameter(word(kind)).stream().flatMap(days -> days(kind, days)))
                .findFirst();
    }

    private static Stream<Deadlines> days(Deadlines.Kind kind, String days) {
        var ends = days.split(RANGE, -1);
        try {
            return Stream.of(new Deadlines(kind, LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        } catch (DateTimeException noDay) {
            return Stream.empty();
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

    private static Optional<ProgrammeStarts> starts(QueryParameters query) {
        var mapped = query.getSingleParameter(MAPPED).map(Map.of("ja", true, "nei", false)::get);
        return query.getSingleParameter(STARTS).flatMap(months -> starts(months, mapped.orElse(null)));
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
