package no.peil.competence;

import no.peil.participant.FactId;
import no.peil.participant.LegalFact;
import org.jspecify.annotations.Nullable;

/**
 * That the education in the mapping became a fact, with what it takes to undo it.
 *
 * @param before the fact that it came instead of; null when there was none
 */
public record ConfirmedEducation(FactId fact, LegalFact.@Nullable Education before) {}
