package no.peil.participant;

import no.peil.access.SignedInUser;

/**
 * Published within the transaction in which a user opens a person's page.
 *
 * @param by username
 * @param byMunicipality whether the user is a municipality's, and not IMDi's
 */
public record ParticipantOpened(ParticipantId person, String by, boolean byMunicipality) {

    static ParticipantOpened by(SignedInUser user, ParticipantId person) {
        return new ParticipantOpened(
                person, user.getUsername(), user.municipality().isPresent());
    }
}
