package no.peil.caseload;

/**
 * The lists that a case worker asks for by name: what to do, not what is in a field. Each is a condition over today;
 * {@code src/docs/caseload.md} gives it in words and as it is asked, and a test reads that page. Their order is that of the
 * chips.
 */
public enum WorkFilter {
    /** <i>Ny</i>: has a case worker who has not opened the person yet. */
    NEW(Group.WORK),
    /** <i>Må kartlegges</i>: a duty or a right to be mapped, and no completed mapping. */
    MUST_MAP(Group.WORK),
    /** <i>Påbegynt</i>: those of them whose mapping has been started. */
    STARTED(Group.WORK),
    /** <i>Til kvalitetssikring</i>: mapped by IMDi and not assured, or answered alone and sent in. */
    TO_ASSURE(Group.WORK),
    /** <i>Venter på person</i>, until a day. */
    WAITING_FOR_PERSON(Group.WORK),
    /** <i>Venter på andre</i>, until a day. */
    WAITING_FOR_OTHERS(Group.WORK),
    /** <i>Kan tilbys</i>: the municipality may offer a programme (§ 8 third paragraph), and nothing is decided. */
    MAY_OFFER(Group.WORK),
    /** <i>Arbeid opphørt</i>: the right holds again since the work ended (§ 8 fourth paragraph), and nothing is decided. */
    WORK_ENDED(Group.WORK),
    /** <i>Fakta mangler</i>. */
    FACTS_MISSING(Group.WORK),
    /** <i>Grunnlag endret</i>: a fact has changed since the decision that rested on it, and nobody has looked at it. */
    BASIS_CHANGED(Group.WORK),
    /** <i>Ferdig</i>: mapped and, where IMDi mapped, assured. */
    DONE(Group.WORK),
    /** <i>Uten rett eller plikt</i>: registered, and the law gives and asks nothing. */
    NOTHING_GIVEN(Group.WORK),
    /** <i>Frist brutt</i>: the § 12 deadline has passed, nothing is decided, and the right stands. */
    OVERDUE(Group.DATES),
    /** <i>Frist innen 7 dager</i>: the § 12 deadline is today or at most seven days away, and nothing is decided. */
    DUE_IN_7(Group.DATES),
    /** <i>Frist innen 14 dager</i>. */
    DUE_IN_14(Group.DATES),
    /** <i>Frist innen 30 dager</i>. */
    DUE_IN_30(Group.DATES),
    /** <i>To-årsgrensen nær</i>: the two-year day (§ 8) takes a right away within ninety days. */
    TWO_YEARS_NEAR(Group.DATES),
    /** <i>Bortfalt</i>: the two-year day of § 8 came before a decision. */
    LAPSED(Group.DATES);

    private final Group group;

    WorkFilter(Group group) {
        this.group = group;
    }

    /** What it is about: the chips stand together by it. */
    public Group group() {
        return group;
    }

    /** What the lists are about. */
    public enum Group {
        /** What is to be done. */
        WORK,
        /** The dates of the law. */
        DATES
    }
}
