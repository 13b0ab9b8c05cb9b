package no.peil.eligibility;

/** Why a run walks over everybody. */
public enum RunReason {
    /** The portal was started with other rules than somebody was assessed by. */
    RULES,
    /** A parameter of the law was set or withdrawn. */
    PARAMETER,
    /** An administrator asked for it. */
    ASKED,
    /** An administrator asks what a change would do; nobody's assessment is changed. */
    IMPACT;

    /** Whether the run assesses anew, and stores what has changed. */
    boolean reassesses() {
        return this != IMPACT;
    }
}
