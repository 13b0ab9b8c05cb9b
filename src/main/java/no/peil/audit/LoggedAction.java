package no.peil.audit;

import java.time.Instant;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: who saw or did what, when, and whose.
 *
 * @param name the user's name now; the user name when the user is gone; empty when the person did it, who is no user
 * @param role as it was then; null when the person did it
 * @param municipality as it was then; null for those who belong to none
 * @param person the opaque key of the person, who is not named here; null when it was about nobody in particular
 * @param detail a key or a count
 */
public record LoggedAction(
        long id,
        Instant at,
        String name,
        @Nullable Role role,
        @Nullable MunicipalityNumber municipality,
        AuditedAction action,
        @Nullable UUID person,
        @Nullable String detail) {

    private static final int SHORT = 8;

    /** The last signs of the person's key: enough to see that two lines are about the same person. */
    public String shortPerson() {
        if (person == null) {
            return "";
        }
        var key = person.toString();
        return key.substring(key.length() - SHORT);
    }
}
