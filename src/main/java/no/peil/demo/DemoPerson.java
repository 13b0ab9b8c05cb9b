package no.peil.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    @Override
    public String toString() {
        return story.name();
    }
}
