package no.peil.participant;

/** The kinds of facts that the law turns on. */
public enum FactKind {
    /** A residence permit (§ 9). */
    PERMIT(false),
    /** Where the person lives (§§ 6, 8). */
    RESIDENCE(false),
    /** Whom a family member was reunited with (§ 9 first paragraph letter f). */
    REFERENCE_PERSON(false),
    /** Work or an offer of work (§ 8 fourth paragraph). */
    WORK(false),
    /** Prior education (§§ 13, 14). */
    EDUCATION(false),
    /** First lived in any municipality, where that is not told by the residences (§ 8 first paragraph). */
    FIRST_SETTLED(true),
    /** A claim for a programme (§ 12 second paragraph). */
    CLAIM(true),
    /** The decision on the programme (§ 12). */
    DECISION(true),
    /** The programme began (§ 12). */
    PROGRAMME_START(true),
    /** The person interrupted or rejected the programme (§ 3 third paragraph). */
    DECLINED(true);

    private final boolean event;

    FactKind(boolean event) {
        this.event = event;
    }

    /** Whether the fact is nothing more than a day. */
    public boolean isEvent() {
        return event;
    }

    /** Whether the fact goes on until it is ended. */
    public boolean lasts() {
        return this == PERMIT || this == RESIDENCE || this == WORK;
    }
}
