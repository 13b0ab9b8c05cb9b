package no.peil.competence;

import no.peil.common.PriorEducation;
import no.peil.eligibility.SupposedEducation;
import org.jspecify.annotations.Nullable;

/**
 * That the mapping says something else of the education than the fact that the law turns on, and what would follow if the fact
 * said the same (integreringsloven §§ 13, 14 and 14 a).
 *
 * @param mapped what the mapping says
 * @param known the fact as it is; null when nobody has told it
 */
public record EducationConsequence(
        PriorEducation mapped, @Nullable PriorEducation known, SupposedEducation supposed) {}
