package no.peil.competence;

import java.time.LocalDate;
import no.peil.common.MunicipalityNumber;

/** That a completed mapping was quality-assured (<i>kvalitetssikret</i>): on which day, by whom, for which municipality. */
public record Assurance(LocalDate on, Signature signature, MunicipalityNumber municipality) {}
