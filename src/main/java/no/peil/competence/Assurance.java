package no.peil.competence;

import java.time.LocalDate;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * That a completed mapping was quality-assured (<i>kvalitetssikret</i>): on which day, by whom, for which municipality.
 *
 * @param role in which role; null when it was assured before roles were kept
 */
public record Assurance(
        LocalDate on,
        Signature signature,
        MunicipalityNumber municipality,
        @Nullable Role role) {}
