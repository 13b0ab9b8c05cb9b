package no.peil.competence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.peil.access.Role;

/** Who may read a remark beside its author. The database shows it to nobody else. */
public enum Audience {
    /** The colleagues in the author's own municipality (<i>egen kommune</i>). */
    OWN_MUNICIPALITY,
    /** Whichever municipality the person belongs to now (<i>mottakskommunen</i>). */
    RECEIVING_MUNICIPALITY,
    /** The liaisons of IMDi, where the person is within IMDi's reach. */
    IMDI;

    /** Whom somebody of this role can write to: IMDi has no municipality of its own. */
    public static Set<Audience> offeredTo(Role role) {
        return Collections.unmodifiableSet(
                role.isMunicipal() ? EnumSet.allOf(Audience.class) : EnumSet.of(RECEIVING_MUNICIPALITY, IMDI));
    }

    /** Whom somebody of this role writes to when nothing else is chosen. */
    public static Set<Audience> usualFor(Role role) {
        return Collections.unmodifiableSet(
                role.isMunicipal()
                        ? EnumSet.of(OWN_MUNICIPALITY, RECEIVING_MUNICIPALITY)
                        : EnumSet.of(RECEIVING_MUNICIPALITY, IMDI));
    }
}
