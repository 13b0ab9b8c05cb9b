package no.peil.competence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.peil.common.PriorEducation;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.SupposedEducation;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * That the mapping says something else of the education than the fact that the law turns on, and what would follow if the fact
 * said the same (integreringsloven §§ 13, 14 and 14 a).
 *
 * @param mapped what the mapping says
 * @param known the fact as it is; null when nobody has told it
 */
public record EducationConsequence(
        PriorEducation mapped, @Nullable PriorEducation known, SupposedEducation supposed) {

    private static final Comparator<Education> BY_DAY =
            Comparator.comparing(Education::knownOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /**
     * What follows for a person whose page is open; empty when the mapping and the fact agree, or the mapping does not say.
     *
     * @param now what the Act says of the person by the facts as they are
     */
    public static Optional<EducationConsequence> of(
            ParticipantDetails person, ExplainedAnswer now, CompetenceRecord record) {
        var known = fact(person).map(told -> ((Education) told.fact()).level()).orElse(null);
        return RecordedEducation.of(record)
                .filter(mapped -> mapped != known)
                .map(mapped -> new EducationConsequence(mapped, known, SupposedEducation.of(now, mapped)));
    }

    /** The fact that the law uses: the one known last. */
    static Optional<RecordedFact> fact(ParticipantDetails person) {
        return person.facts().stream()
                .filter(told -> told.inForce() && told.fact() instanceof Education)
                .max(Comparator.comparing(told -> (Education) told.fact(), BY_DAY));
    }
}
