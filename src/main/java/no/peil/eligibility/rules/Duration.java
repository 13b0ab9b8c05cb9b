package no.peil.eligibility.rules;

/**
 * How long a programme may last (§§ 13 and 14).
 *
 * @param maxMonths the most it may last
 * @param extensionMonths by which it may be extended; 0 for no extension
 */
record Duration(int maxMonths, int extensionMonths) {

    /** The Act says nothing that could be computed. */
    static final Duration OPEN = new Duration(0, 0);

    /** Whether the Act says nothing that could be computed. */
    boolean isOpen() {
        return maxMonths == 0;
    }
}
