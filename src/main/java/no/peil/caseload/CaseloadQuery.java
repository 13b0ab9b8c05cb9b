package no.peil.caseload;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * The statements of the work list for one user, one filter and one day. Each names the municipality beside the policy, so
 * that the index of the default order serves both.
 */
final class CaseloadQuery {

    private static final String MUNICIPAL_ORDER = "r.next_loss_on, r.family_name, r.given_name, r.participant_id";

    private static final String MINE = CaseloadConditions.of(new OwnedBy.Me());

    private final CaseloadFilter filter;
    private final String reach;
    private final SearchWords search;
    private final Map<String, Object> parameters = new HashMap<>();

    CaseloadQuery(CaseloadFilter filter, SignedInUser user, LocalDate today) {
        this.filter = filter;
        var municipality = user.municipality().map(MunicipalityNumber::value);
        reach = municipality.isPresent() ? "%s.municipality = :municipality" : "%s.liaison_reach";
        search = filter.words().isBlank()
                ? new SearchWords("true", Map.of())
                : SearchWords.of(filter.words(), reach.formatted("n"));
        municipality.ifPresent(number -> parameters.put("municipality", number));
        parameters.putAll(search.parameters());
        parameters.put("today", new SqlParameterValue(Types.DATE, today));
        parameters.put("me", user.getUsername());
        if (filter.owner() instanceof OwnedBy.Colleague colleague) {
            parameters.put("colleague", colleague.username());
        }
        parameters.putAll(DetailConditions.parameters(filter.details(), today));
        var starts = filter.starts();
        if (starts != null) {
            parameters.put("startsFrom", starts.from().atDay(1));
            parameters.put("startsBefore", starts.to().plusMonths(1).atDay(1));
        }
        var deadlines = filter.deadlines();
        if (deadlines != null) {
            parameters.put("deadlinesFrom", deadlines.from());
            parameters.put("deadlinesTo", deadlines.to());
        }
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A page of the list. */
    String rows(CaseloadOrder order, List<String> owners, List<String> languages, int offset, int limit) {
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return "select " + COLUMNS + " from caseload_row r where " + reach.formatted("r") + " and " + found() + " and "
                + list(filter.work()) + " and " + CaseloadConditions.of(filter.owner())
                + " order by " + orderBy(order, owners, languages)
                + " offset :offset limit :limit";
    }

    /** Those with these keys, whatever list they stand in. */
    String rowsOf() {
        return "select " + COLUMNS + " from caseload_row r where " + reach.formatted("r")
                + " and r.participant_id = any(:ids)";
    }

    /** How many the list has. */
    String count() {
        return "select count(*) from caseload_row r where " + reach.formatted("r") + " and " + found() + " and "
                + list(filter.work()) + " and " + CaseloadConditions.of(filter.owner());
    }

    /** Every number of the first screen. */
    String counts() {
        var owner = CaseloadConditions.of(filter.owner());
        var list = list(filter.work());
        var perFilter = Arrays.stream(WorkFilter.values())
                .map(work -> counted("r.found and " + CaseloadConditions.of(work) + " and " + owner, work.name()))
                .collect(joining(", "));
        return "select "
                + String.join(
                        ", ",
                        counted("r.found and " + list + " and " + owner, "shown"),
                        counted(CaseloadConditions.of((WorkFilter) null), "everybody"),
                        counted(CaseloadConditions.of((WorkFilter) null) + " and " + MINE, "mine"),
                        "count(*) as registered",
                        counted("r.found and " + list, "anyone"),
                        counted("r.found and " + list + " and " + MINE, "own"),
                        counted("r.found and " + list + " and r.owner is null", "unowned"),
                        perFilter)
                + " from (select r.*, " + found() + " as found from caseload_row r where " + reach.formatted("r")
                + ") r";
    }

    private static String counted(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    private String found() {
        return "(" + search.condition() + " and " + CaseloadConditions.of(filter.starts()) + " and "
                + CaseloadConditions.of(filter.deadlines()) + " and "
                + DetailConditions.of(filter.details()) + ")";
    }

    /** A search, the dashboard's starts, and a deadline's days look among everyone unless a named list is on. */
    private String list(@Nullable WorkFilter work) {
        boolean amongEveryone =
                work == null && (!filter.words().isBlank() || filter.starts() != null || filter.deadlines() != null);
        return amongEveryone ? "true" : CaseloadConditions.of(work);
    }

    private String orderBy(CaseloadOrder order, List<String> owners, List<String> languages) {
        var direction = order.descending() ? " desc nulls last, " : " nulls last, ";
        return switch (order.by()) {
            case NEXT_LOSS ->
                order.descending() ? "r.next_loss_on desc nulls last, " + MUNICIPAL_ORDER : MUNICIPAL_ORDER;
            case NAME -> "r.family_name" + direction + "r.given_name" + direction + MUNICIPAL_ORDER;
            case BORN -> "r.birth_date" + direction + MUNICIPAL_ORDER;
            case PERMIT -> rank("r.permit", "permits", names(Permit.values())) + direction + MUNICIPAL_ORDER;
            case STATUS ->
                LAPSED_LAST + direction + rank("r.status", "statuses", names(CaseloadStatus.values())) + direction
                        + "r.started" + direction + MUNICIPAL_ORDER;
            case NEXT_STEP -> rank("r.next_step", "steps", names(NextStep.values())) + direction + MUNICIPAL_ORDER;
            case DEADLINE ->
                "case when r.decision_on is null then r.decision_deadline end" + direction + MUNICIPAL_ORDER;
            case TWO_YEARS -> "r.right_lapses_on" + direction + MUNICIPAL_ORDER;
            case LANGUAGE -> rank("r.interpreter_language", "languages", languages) + direction + MUNICIPAL_ORDER;
            case OWNER -> rank("r.owner", "owners", owners) + direction + MUNICIPAL_ORDER;
            case MUNICIPALITY -> "r.municipality" + direction + MUNICIPAL_ORDER;
            case TOUCHED -> "r.touched_at" + direction + MUNICIPAL_ORDER;
        };
    }

    /** Sorted as the reader sees the words, not as the codes are spelt. */
    private String rank(String column, String name, List<String> inOrder) {
        parameters.put(name, inOrder.toArray(String[]::new));
        return "array_position(:" + name + "::text[], " + column + ")";
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static final String LAPSED_LAST = "(" + CaseloadConditions.of(WorkFilter.LAPSED) + ")";

    private static final String COLUMNS = """
            r.participant_id, r.family_name, r.given_name, r.birth_date, r.permit, r.status, r.started, r.next_step,
            r.missing, r.decision_deadline, r.deadline_from, r.deadline_counted_on, r.decision_on, r.right_lapses_on,
            r.two_years_counted_on, r.lapses, r.interpreter_language, r.municipality, r.owner, r.waiting_reason,
            r.waiting_since, r.waiting_until, r.sealed, r.touched_at,
            (select a.stand_in from caseload_absence a
             where a.username = r.owner and :today between a.from_day and a.to_day) as stand_in,
            (%s) as lapsed
            """.formatted(CaseloadConditions.of(WorkFilter.LAPSED));
}
