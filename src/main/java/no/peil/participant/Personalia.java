package no.peil.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is, as far as it is known.
 *
 * @param citizenship ISO 3166-1 alpha-2, {@code XX} for stateless
 * @param arrivedOn entry to Norway
 * @param motherTongue ISO 639 code
 * @param interpreterLanguage ISO 639 code
 */
public record Personalia(
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String citizenship,
        @Nullable LocalDate arrivedOn,
        @Nullable String motherTongue,
        @Nullable String interpreterLanguage,
        AddressProtection protection) {

    /** The name as lists show it, family name first. */
    public String listName() {
        return familyName + ", " + givenName;
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Personalia";
    }
}
