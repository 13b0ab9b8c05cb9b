package no.peil.participant;

/** What became of an attempt to register a person. */
public sealed interface Registration {

    /** The person is new to the portal and is registered. */
    record Registered(ParticipantId id) implements Registration {}

    /** One of the numbers belongs to a person whom the user already sees. */
    record AlreadyHere(ParticipantId id) implements Registration {}

    /**
     * The portal knows one of the numbers outside the user's reach: whoever may see the person has been asked. Nothing more
     * is told, whether the person lives elsewhere, is hidden or is protected.
     */
    record TransferRequested() implements Registration {}
}
