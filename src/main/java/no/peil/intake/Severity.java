package no.peil.intake;

/** Whether a message keeps its line from being stored. */
public enum Severity {
    ERROR,
    WARNING
}
