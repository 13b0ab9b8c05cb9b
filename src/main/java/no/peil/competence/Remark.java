package no.peil.competence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A remark (<i>merknad</i>) to a mapping, which no user can change or delete.
 *
 * @param about the section; null for the mapping as a whole
 * @param body empty once erased
 * @param corrects the remark that this one corrects; null when none
 * @param municipality the author's; null for IMDi
 * @param audience who may read it beside the author
 * @param pinned by whom it was pinned for the reader's office, and when; null when it was not
 * @param erasedAt when the text was erased by the rules on retention; null while it stands
 */
public record Remark(
        UUID id,
        @Nullable Section about,
        String body,
        @Nullable UUID corrects,
        String authorName,
        Role authorRole,
        @Nullable MunicipalityNumber municipality,
        Instant writtenAt,
        Set<Audience> audience,
        @Nullable Signature pinned,
        @Nullable Instant erasedAt) {

    /** The most characters that a remark may have. */
    public static final int LONGEST = 10_000;

    public Remark {
        audience = Set.copyOf(audience);
    }

    /** Whether the text is gone, and only who wrote and when is left. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Whom a correction from this office must reach, lest somebody be left with what was wrong. */
    public Set<Audience> audienceOfCorrection(@Nullable MunicipalityNumber office) {
        var readers = EnumSet.copyOf(audience);
        if ((office == null || !office.equals(municipality)) && readers.remove(Audience.OWN_MUNICIPALITY)) {
            readers.add(Audience.RECEIVING_MUNICIPALITY);
        }
        return readers;
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Remark " + id;
    }
}
