package no.peil.competence;

import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * That a mapping was set aside by a new one (<i>kartlagt på nytt</i>), although nobody is to be mapped twice
 * (integreringsloven § 10 first paragraph).
 *
 * @param municipality whose user mapped again; null for IMDi
 * @param paragraph what the user says allows it
 */
public record Superseded(
        Signature signature, @Nullable MunicipalityNumber municipality, String paragraph, String reason) {}
