package no.peil.demo;

import java.time.LocalDate;
import no.peil.common.MappingBody;
import org.jspecify.annotations.Nullable;

/** How far the mapping of a person in the demo has come, and who does it. */
record Mapping(
        MappingBody by,
        LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate assuredOn) {}
