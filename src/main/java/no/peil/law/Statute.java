package no.peil.law;

/**
 * An act of law, as lawyers name it.
 *
 * @param name in Norwegian and lower case, such as {@code integreringsloven}
 * @param path under which Lovdata publishes it, such as {@code lov/2020-11-06-127}
 */
public record Statute(String name, String path) {

    /** The Integration Act of 6 November 2020 no. 127. */
    public static final Statute INTEGRATION_ACT = new Statute("integreringsloven", "lov/2020-11-06-127");

    /** The Svalbard Act of 17 July 1925 no. 11. */
    public static final Statute SVALBARD_ACT = new Statute("svalbardloven", "lov/1925-07-17-11");

    /** The Interpreting Act (<i>tolkeloven</i>) of 11 June 2021 no. 79. */
    public static final Statute INTERPRETING_ACT = new Statute("tolkeloven", "lov/2021-06-11-79");

    /** A whole section of the act. */
    public LegalRef section(String number) {
        return new LegalRef(this, number, 0, 0, "");
    }
}
