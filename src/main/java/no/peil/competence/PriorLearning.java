package no.peil.competence;

/** Whether what somebody knows has been assessed without papers (<i>realkompetansevurdering</i>). */
public enum PriorLearning {
    NOT_ASSESSED,
    WANTED,
    ASSESSED
}
