package no.peil.insight;

/**
 * Programme starts, and how many of them came with a mapping completed on the day or before (§ 10: the mapping belongs
 * before the programme).
 */
public record Starts(long all, long mapped) {

    static final Starts NONE = new Starts(0, 0);

    /** Those whose mapping came later, or not at all. */
    public long notMapped() {
        return all - mapped;
    }

    /** The mapped share, between 0 and 1; there must be a start. */
    public double share() {
        return (double) mapped / all;
    }

    Starts plus(Starts other) {
        return new Starts(all + other.all, mapped + other.mapped);
    }
}
