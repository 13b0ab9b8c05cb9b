package no.peil.caseload;

import org.jspecify.annotations.Nullable;

/** The exact condition of each list, over a row {@code r} and the day {@code :today}; whoever counts a list, counts by it. */
public final class CaseloadConditions {

    /** The two-year day has come without a decision before it. */
    private static final String LAPSED = "(r.lapses and r.right_lapses_on <= :today)";

    private static final String STANDS = "not " + LAPSED;
    private static final String UNDECIDED = "r.decision_on is null and " + STANDS;

    /** One's own, and on these days those of the absent colleagues for whom one stands in; found once per statement. */
    private static final String MINE = """
            r.owner = any(array(
                select cast(:me as text) union all
                select a.username from caseload_absence a
                where a.stand_in = :me and :today between a.from_day and a.to_day))""";

    private static final String DEFAULT = "r.law_gives and " + STANDS;

    private CaseloadConditions() {}

    /** Of the named list; null for the default one. */
    public static String of(@Nullable WorkFilter filter) {
        if (filter == null) {
            return DEFAULT;
        }
        return switch (filter) {
            case NEW -> "r.owner is not null and r.owner_opened_at is null and " + DEFAULT;
            case MUST_MAP -> "r.status = 'MUST_MAP' and " + STANDS;
            case STARTED -> "r.status = 'MUST_MAP' and r.started and " + STANDS;
            case TO_ASSURE -> "r.status = 'TO_ASSURE' and " + STANDS;
            case WAITING_FOR_PERSON -> "r.waiting_for = 'PERSON' and r.waiting_until > :today and " + STANDS;
            case WAITING_FOR_OTHERS -> "r.waiting_for = 'OTHERS' and r.waiting_until > :today and " + STANDS;
            case MAY_OFFER -> "r.programme = 'MAY_OFFER' and " + UNDECIDED;
            case WORK_ENDED -> "r.work_ended_on <= :today and " + UNDECIDED;
            case FACTS_MISSING -> "r.missing <> '{}' and " + STANDS;
            case BASIS_CHANGED ->
                "r.decision_on is not null and r.basis_changed_at > coalesce(r.basis_reviewed_at, '-infinity') and "
                        + STANDS;
            case DONE -> "r.status = 'DONE' and " + STANDS;
            case NOTHING_GIVEN -> "not r.law_gives and " + STANDS;
            case OVERDUE -> "r.decision_deadline < :today and " + UNDECIDED;
            case DUE_IN_7 -> "r.decision_deadline between :today and :today + 7 and " + UNDECIDED;
            case DUE_IN_14 -> "r.decision_deadline between :today and :today + 14 and " + UNDECIDED;
            case DUE_IN_30 -> "r.decision_deadline between :today and :today + 30 and " + UNDECIDED;
            case TWO_YEARS_NEAR -> "r.lapses and r.right_lapses_on between :today + 1 and :today + 90";
            case LAPSED -> LAPSED;
        };
    }

    /** Of whose they are. */
    public static String of(OwnedBy owner) {
        return switch (owner) {
            case OwnedBy.Anyone anyone -> "true";
            case OwnedBy.Nobody nobody -> "r.owner is null";
            case OwnedBy.Me me -> MINE;
            case OwnedBy.Colleague colleague -> "r.owner = :colleague";
        };
    }

    /** Of the days in which a deadline falls. */
    public static String of(@Nullable Deadlines deadlines) {
        if (deadlines == null) {
            return "true";
        }
        return switch (deadlines.kind()) {
            case DECISION -> "r.decision_deadline between :deadlinesFrom and :deadlinesTo and " + UNDECIDED;
            case TWO_YEARS -> "r.lapses and r.right_lapses_on between :deadlinesFrom and :deadlinesTo and " + STANDS;
        };
    }

    /** Of the dashboard's programme starts. */
    public static String of(@Nullable ProgrammeStarts starts) {
        if (starts == null) {
            return "true";
        }
        var begun = "r.programme_started_on >= :startsFrom and r.programme_started_on < :startsBefore";
        var mapped = starts.mappedBefore();
        if (mapped == null) {
            return begun;
        }
        return begun + " and (r.mapping_completed_on <= r.programme_started_on) is " + (mapped ? "true" : "not true");
    }
}
