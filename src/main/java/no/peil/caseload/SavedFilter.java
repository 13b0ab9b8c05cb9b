package no.peil.caseload;

import java.io.Serializable;

/**
 * A filter that somebody has kept under a name (<i>lagret filter</i>).
 *
 * @param owner username of its maker
 * @param query coded words as in the list's URL: never what was searched for, and nobody selected
 * @param shared with the whole team of the municipality
 * @param changeable by the signed-in user: one's own, or, for the team lead, the team's
 */
public record SavedFilter(SavedFilterId id, String name, String owner, String query, boolean shared, boolean changeable)
        implements Serializable {}
