package no.peil.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.common.PriorEducation;
import no.peil.participant.Identity;
import no.peil.participant.LegalFact;
import no.peil.participant.Personalia;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic person of the demo.
 *
 * @param story what the person is in the demo for
 * @param mapping null when nobody has begun
 * @param registeredBy the user who registered the person
 */
record DemoPerson(
        UUID id,
        Story story,
        Personalia personalia,
        @Nullable UUID household,
        List<Identity> identities,
        List<LegalFact> facts,
        @Nullable Mapping mapping,
        boolean loadedByImdi,
        String registeredBy,
        LocalDate registeredOn,
        LocalDate touchedOn) {

    /** How old the person is; thirty when nobody knows. */
    int ageOn(LocalDate day) {
        var born = personalia.birthDate();
        return born == null ? 30 : Period.between(born, day).getYears();
    }

    /** What is known of education before Norway. */
    @Nullable
    PriorEducation priorEducation() {
        return facts.stream()
                .flatMap(fact -> fact instanceof LegalFact.Education known ? Stream.of(known.level()) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return story.name();
    }
}
