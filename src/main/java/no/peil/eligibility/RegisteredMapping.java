package no.peil.eligibility;

import java.time.LocalDate;
import no.peil.common.MappingBody;
import org.jspecify.annotations.Nullable;

/**
 * A completed competence mapping (<i>kompetansekartlegging</i>), as far as the law asks (§§ 6, 10).
 *
 * @param by who mapped
 * @param assuredOn when it was quality-assured; null until then
 */
public record RegisteredMapping(
        MappingBody by, LocalDate completedOn, @Nullable LocalDate assuredOn) {}
