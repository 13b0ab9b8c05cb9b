package no.peil.intake;

import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** The reception centres, as a list names them: by name and host municipality. */
interface Centres {

    /** The name of a known centre. */
    String name(UUID centre);

    /** The centre of that name; null in a preview, which creates none. */
    @Nullable
    UUID named(String name, MunicipalityNumber host);
}
