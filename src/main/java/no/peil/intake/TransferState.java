package no.peil.intake;

/** How far a request for a person has come. */
public enum TransferState {
    /** Waits for somebody who may see the person. */
    WAITING,
    /** Accepted: the person has changed municipality. */
    ACCEPTED,
    /** Refused, with a reason. */
    REFUSED,
    /** Needed no answer: settled by agreement, or allocated. */
    MOVED
}
