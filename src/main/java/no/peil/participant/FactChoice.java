package no.peil.participant;

/** Whose facts of a kind hold, where two registrations of one person say different things. */
public enum FactChoice {
    KEPT,
    MERGED,
    BOTH
}
