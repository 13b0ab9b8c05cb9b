package no.peil.competence;

/** How far a mapping has come. */
public enum MappingStage {
    /** Under way (<i>påbegynt</i>). */
    STARTED,
    /** All four sections are answered (<i>til kvalitetssikring</i>). */
    COMPLETED,
    /** Quality-assured by name and date (<i>kvalitetssikret</i>). */
    ASSURED
}
