package no.peil.eligibility;

import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * How many of a municipality would get another answer.
 *
 * @param municipality null for strictly protected persons and those of no municipality, who are counted for the country
 */
public record ImpactCount(@Nullable MunicipalityNumber municipality, Category from, Category to, long persons) {}
