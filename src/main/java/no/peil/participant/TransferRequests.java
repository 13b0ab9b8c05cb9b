package no.peil.participant;

/** Asks whoever may see a person to hand them over; the feature that handles transfers implements it. */
public interface TransferRequests {

    /**
     * Keeps a request from the signed-in user for a person outside their reach.
     *
     * @param known the person, seen under a wider reach; never told to the user
     * @param asWritten what the user wrote, which is all that the user will see of the request
     */
    void request(ParticipantId known, NewParticipant asWritten);
}
