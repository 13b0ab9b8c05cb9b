package no.peil.participant;

import java.util.Collection;

/**
 * Published within the transaction in which facts about persons changed, so that what is derived from them is renewed with
 * them. Listeners may not assume a user's reach: a change may have moved the person out of it.
 */
public record ParticipantsChanged(Collection<ParticipantId> participants) {}
