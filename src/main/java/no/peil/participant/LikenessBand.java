package no.peil.participant;

/** How sure it is that two registrations are one person. */
public enum LikenessBand {
    LIKELY,
    POSSIBLE
}
