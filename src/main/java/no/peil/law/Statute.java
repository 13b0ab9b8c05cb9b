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

    /** A whole section of the act. */
    public LegalRef section(String number) {
        return new LegalRef(this, number, 0, 0, "");
    }
}
