package no.peil.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a person has or has had.
 *
 * @param value the digits alone; never print it, show {@link #masked()} unless the user has asked for the number
 * @param validTo null while the number is in use
 */
public record Identity(
        IdentityKind kind,
        String value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String HIDDEN = "••••••••";

    /** The number as it stands on the page until somebody asks for it: enough to tell two apart, not enough to use. */
    public String masked() {
        return kind == IdentityKind.DUF ? value.substring(0, 4) + " " + HIDDEN : value.substring(0, 6) + " •••••";
    }

    @Override
    public String toString() {
        return kind + " " + HIDDEN;
    }
}
