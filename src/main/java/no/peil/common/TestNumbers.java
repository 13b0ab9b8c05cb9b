package no.peil.common;

/** Whether an installation takes the synthetic national identity numbers that tests and demos use. */
public enum TestNumbers {
    ACCEPTED,
    REFUSED
}
