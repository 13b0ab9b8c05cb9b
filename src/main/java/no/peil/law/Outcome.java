package no.peil.law;

/** What a rule says of the facts. Unknown is an answer: somebody must find out more. */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN;

    /** The outcome of a test whose fact is known. */
    public static Outcome of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** Both must be met: one that is not met decides, whatever is unknown. */
    public Outcome and(Outcome other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : UNKNOWN;
    }

    /** One is enough: one that is met decides, whatever is unknown. */
    public Outcome or(Outcome other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET ? other : UNKNOWN;
    }

    /** Of a rule that must not be met. What is unknown stays unknown. */
    public Outcome opposite() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
