package no.peil.participant;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import org.jspecify.annotations.Nullable;

/**
 * Whose person this is, by the facts in force: the municipality that answers for them, and whether IMDi does too.
 *
 * @param municipality four digits; null when only IMDi knows the person
 * @param ofImdi abroad, or a resettlement refugee before or after settlement (§ 6 second paragraph)
 */
public record Belonging(@Nullable String municipality, boolean ofImdi) {

    /** Reads it from the facts in force: the newest residence that names a municipality decides. */
    public static Belonging of(Collection<LegalFact> inForce) {
        var residences = inForce.stream()
                .filter(Residence.class::isInstance)
                .map(Residence.class::cast)
                .sorted(Comparator.comparing(Residence::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var municipality = residences.reversed().stream()
                .map(Residence::municipality)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .findFirst();
        boolean abroad = !residences.isEmpty() && residences.getLast().where() == ResidenceKind.ABROAD;
        boolean resettled =
                inForce.stream().anyMatch(fact -> fact instanceof PermitHeld held && held.permit() == Permit.UTL_35_3);
        return new Belonging(municipality.map(number -> number.value()).orElse(null), abroad || resettled);
    }
}
