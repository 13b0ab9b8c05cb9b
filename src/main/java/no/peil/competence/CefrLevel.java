package no.peil.competence;

/** How well a language is known, skill by skill (the Common European Framework of Reference for Languages). */
public enum CefrLevel {
    BELOW_A1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
