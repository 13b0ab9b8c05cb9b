package no.peil.participant;

import no.peil.access.Role;

/** The grading of a person's address in the national register (<i>adressebeskyttelse</i>). */
public enum AddressProtection {
    NONE,
    /** <i>Fortrolig</i>. */
    CONFIDENTIAL,
    /** <i>Strengt fortrolig</i>: the municipality itself reveals where the person lives, so the person is hidden. */
    STRICTLY_CONFIDENTIAL;

    /** Whether persons of this grading are kept out of sight of a role. */
    public boolean hidesFrom(Role role) {
        return this == STRICTLY_CONFIDENTIAL && role != Role.TEAM_LEAD;
    }
}
