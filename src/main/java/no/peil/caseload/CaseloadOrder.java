package no.peil.caseload;

/**
 * How a list is sorted. Whatever is empty comes last; equals follow in the default order.
 *
 * @param by the column
 */
public record CaseloadOrder(By by, boolean descending) {

    /** What haste asks for: the next day that takes something away, then the name. */
    public static final CaseloadOrder DEFAULT = new CaseloadOrder(By.NEXT_LOSS, false);

    /** The columns that a list can be sorted by. */
    public enum By {
        NEXT_LOSS,
        NAME,
        BORN,
        PERMIT,
        STATUS,
        NEXT_STEP,
        DEADLINE,
        TWO_YEARS,
        LANGUAGE,
        OWNER,
        MUNICIPALITY,
        TOUCHED
    }
}
