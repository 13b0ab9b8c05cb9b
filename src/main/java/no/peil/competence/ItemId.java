package no.peil.competence;

import java.util.UUID;

/** The key of one item in a record: one language, one education, one job. */
public record ItemId(UUID value) {

    static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }
}
