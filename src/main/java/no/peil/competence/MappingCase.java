package no.peil.competence;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of a person as one user finds it.
 *
 * @param record null until somebody has begun
 * @param may what the user may do now
 * @param ground why a mapping may be begun, or why not
 */
public record MappingCase(@Nullable CompetenceRecord record, Set<Deed> may, MappingGround ground) {

    /** Whether the user may do this now. */
    public boolean may(Deed deed) {
        return may.contains(deed);
    }
}
