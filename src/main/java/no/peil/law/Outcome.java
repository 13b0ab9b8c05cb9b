package no.peil.law;

/** What a rule says of the facts. Unknown is an answer: somebody must find out more. */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN;

    /** The outcome of a test; unknown when the fact is. */
    public static Outcome of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
