package no.peil.competence;

/** How much help somebody needs to answer the questions alone, as the case worker assesses it. */
public enum NeedForHelp {
    NONE,
    /** Answers alone, with somebody at hand. */
    SOME,
    /** Cannot answer alone: the case worker asks, in an interview. */
    FULL
}
