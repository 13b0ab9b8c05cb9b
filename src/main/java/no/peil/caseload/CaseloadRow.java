package no.peil.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A person as the work list shows them.
 *
 * @param missing the facts to find, as the assessment contract names its columns
 * @param decisionDeadline § 12; shown until {@code decisionOn}
 * @param deadlineStart what it is counted from; null without a deadline
 * @param rightLapsesOn the two-year day of § 8
 * @param twoYearsStart what it is counted from; null where no clock runs
 * @param lapsed whether the right was lost on that day
 * @param interpreterLanguage ISO 639 code
 * @param owner username of the case worker; null for nobody
 * @param standIn username of the colleague who does the owner's duties today; null unless the owner is away
 * @param waiting what the work waits or waited for; null when nobody has said so
 * @param protectedAddress strictly protected: only the team lead sees the person
 */
public record CaseloadRow(
        ParticipantId id,
        String familyName,
        String givenName,
        @Nullable LocalDate born,
        @Nullable Permit permit,
        CaseloadStatus status,
        boolean started,
        NextStep nextStep,
        List<String> missing,
        @Nullable LocalDate decisionDeadline,
        @Nullable ClockStart deadlineStart,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate rightLapsesOn,
        @Nullable ClockStart twoYearsStart,
        boolean lapsed,
        boolean lapses,
        @Nullable String interpreterLanguage,
        @Nullable MunicipalityNumber municipality,
        @Nullable String owner,
        @Nullable String standIn,
        @Nullable Waiting waiting,
        boolean protectedAddress,
        Instant touchedAt) {

    /** The name as lists show it, family name first. */
    public String listName() {
        return familyName + ", " + givenName;
    }

    /** Two readings of one person are the same line of the list. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseloadRow that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "CaseloadRow of " + id;
    }
}
