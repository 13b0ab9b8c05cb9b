package no.peil.participant;

import java.util.List;

/**
 * A person to be registered by hand.
 *
 * @param identities at least one
 * @param facts at least where the person lives
 * @param source where all of this comes from, in the recorder's words
 */
public record NewParticipant(Personalia personalia, List<Identity> identities, List<LegalFact> facts, String source) {}
