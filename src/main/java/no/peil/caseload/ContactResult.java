package no.peil.caseload;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to reach a person. */
public enum ContactResult {
    /** <i>Nådd</i>. */
    REACHED(true, null),
    /** <i>Avtalt ny tid</i>. */
    NEW_TIME_AGREED(true, null),
    /** <i>Ikke svar</i>. */
    NO_ANSWER(false, WaitingReason.NO_ANSWER),
    /** <i>Møtte ikke</i>. */
    NO_SHOW(false, WaitingReason.NO_SHOW),
    /** The person was reached, and does not want to (<i>ønsker ikke</i>). */
    DECLINED(true, null);

    private final boolean reached;
    private final @Nullable WaitingReason reasonToWait;

    ContactResult(boolean reached, @Nullable WaitingReason reasonToWait) {
        this.reached = reached;
        this.reasonToWait = reasonToWait;
    }

    /** Whether the person was reached, whatever they said. */
    public boolean isReached() {
        return reached;
    }

    /** Why the work may wait after it; empty when it need not. */
    public Optional<WaitingReason> reasonToWait() {
        return Optional.ofNullable(reasonToWait);
    }
}
