package no.peil.competence;

/** Whether there is a paper for it. */
public enum DocumentState {
    ORIGINAL,
    COPY,
    /** It exists, but not here. */
    ELSEWHERE,
    NONE
}
