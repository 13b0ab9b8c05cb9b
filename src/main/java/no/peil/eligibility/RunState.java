package no.peil.eligibility;

/** How far a run over everybody has come. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    /** An administrator stopped it; what it had done stays. */
    CANCELLED,
    /** Something broke; it can go on from where it stopped. */
    FAILED;

    /** Whether something will still happen by itself. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
