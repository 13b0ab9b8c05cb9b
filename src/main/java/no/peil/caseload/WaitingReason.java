package no.peil.caseload;

/** Why the work with a person waits (<i>venter</i>). No reason moves a date of the law. */
public enum WaitingReason {
    /** The person did not come. */
    NO_SHOW(WaitingFor.PERSON),
    /** The person does not answer. */
    NO_ANSWER(WaitingFor.PERSON),
    /** No interpreter could be had. */
    INTERPRETER(WaitingFor.OTHERS),
    /** The person is to bring a document. */
    DOCUMENT(WaitingFor.PERSON),
    /** Another office, a school or HK-dir is to send a document or an answer. */
    DOCUMENT_FROM_OTHERS(WaitingFor.OTHERS),
    /** The person is moving. */
    MOVING(WaitingFor.PERSON),
    /** The person is ill. */
    ILLNESS(WaitingFor.PERSON);

    private final WaitingFor whom;

    WaitingReason(WaitingFor whom) {
        this.whom = whom;
    }

    /** Whom one waits for then. */
    public WaitingFor whom() {
        return whom;
    }
}
