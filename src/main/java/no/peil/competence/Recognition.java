package no.peil.competence;

/** How far HK-dir has come with recognising a foreign education (<i>godkjenning</i>). */
public enum Recognition {
    NOT_APPLIED,
    APPLIED,
    RECOGNISED,
    REJECTED
}
