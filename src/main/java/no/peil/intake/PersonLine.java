package no.peil.intake;

import java.time.LocalDate;
import no.peil.common.DufNumber;
import no.peil.common.MunicipalityNumber;
import no.peil.common.NationalId;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.intake.PermitWords.Ground;
import no.peil.participant.AddressProtection;
import org.jspecify.annotations.Nullable;

/**
 * A line without errors: a person as the list tells of them. What is null the list does not tell, and it takes nothing away.
 *
 * @param household what the members of one household share in this list, and means nothing outside it
 */
record PersonLine(
        @Nullable DufNumber duf,
        @Nullable NationalId nationalId,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String citizenship,
        Ground ground,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate arrivedOn,
        Home home,
        @Nullable String household,
        @Nullable LocalDate claimedOn,
        @Nullable String firstLanguage,
        @Nullable String interpreterLanguage,
        @Nullable AddressProtection protection,
        Background background) {

    /** Where the person lives, with what that kind of place asks for and nothing else. */
    record Home(
            ResidenceKind where,
            @Nullable MunicipalityNumber municipality,
            @Nullable LocalDate settledOn,
            @Nullable Boolean byAgreement,
            @Nullable String centre) {}

    /** What came before, on which the rules for families and for earlier permits turn. */
    record Background(
            @Nullable ReferencePermit referencePermit,
            @Nullable LocalDate referenceSettledOn,
            @Nullable LocalDate familyAppliedOn,
            @Nullable LocalDate firstSettledOn,
            @Nullable Permit earlierPermit) {}

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "PersonLine";
    }
}
