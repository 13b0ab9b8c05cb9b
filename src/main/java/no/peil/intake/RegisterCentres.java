package no.peil.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ReceptionCentreService;
import org.jspecify.annotations.Nullable;

/** The reception centres of the register, asked for once each. */
final class RegisterCentres implements Centres {

    private final ReceptionCentreService register;
    private final boolean preview;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<Place, UUID> places = new HashMap<>();

    private RegisterCentres(ReceptionCentreService register, boolean preview) {
        this.register = register;
        this.preview = preview;
    }

    /** Creates no centre. */
    static Centres forPreview(ReceptionCentreService register) {
        return new RegisterCentres(register, true);
    }

    /** Creates, as unconfirmed, the centres that the register does not know. */
    static Centres forStoring(ReceptionCentreService register) {
        return new RegisterCentres(register, false);
    }

    @Override
    public String name(UUID centre) {
        return names.computeIfAbsent(
                centre,
                id -> register.find(id)
                        .map(ReceptionCentreService.ReceptionCentre::name)
                        .orElse(""));
    }

    @Override
    public @Nullable UUID named(String name, MunicipalityNumber host) {
        return preview ? null : places.computeIfAbsent(new Place(name, host), place -> register.named(name, host));
    }

    private record Place(String name, MunicipalityNumber host) {}
}
