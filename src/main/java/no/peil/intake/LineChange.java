package no.peil.intake;

/** What storing a line does to the register; it stands beside a warning too. */
public enum LineChange {
    CHANGED,
    NEW,
    UNCHANGED;

    LineStatus status() {
        return LineStatus.valueOf(name());
    }
}
