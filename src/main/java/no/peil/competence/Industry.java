package no.peil.competence;

/** A section of the standard industrial classification SN2007, by its letter. */
public enum Industry {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
