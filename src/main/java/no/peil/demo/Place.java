package no.peil.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the demo.
 *
 * @param persons how many, about
 * @param user who registers there
 * @param centre the reception centre that it hosts, if any
 */
record Place(
        MunicipalityNumber municipality,
        int persons,
        String user,
        @Nullable Centre centre) {

    /** The demo users work in the first two. */
    static final List<Place> ALL = List.of(
            new Place("0301", 132, "saksbehandler-oslo", new Centre("Bjørkelia mottak", 1)),
            new Place("5501", 112, "saksbehandler-tromso", new Centre("Nordlys mottak", 2)),
            new Place("4601", 82, "saksbehandler-bergen", null),
            new Place("5001", 72, "saksbehandler-trondheim", null),
            new Place("1103", 60, "saksbehandler-stavanger", null),
            new Place("4204", 50, "saksbehandler-kristiansand", null),
            new Place("3301", 42, "saksbehandler-drammen", null),
            new Place("1804", 30, "saksbehandler-bodo", null));

    private Place(String number, int persons, String user, @Nullable Centre centre) {
        this(new MunicipalityNumber(number), persons, user, centre);
    }

    /** Whether every story is told here, because a demo user works here. */
    boolean hasEveryStory() {
        return centre != null;
    }

    Optional<UUID> centreId() {
        return Optional.ofNullable(centre).map(Centre::id);
    }

    /** A reception centre of the demo. */
    record Centre(String name, UUID id) {

        private Centre(String name, int number) {
            this(name, new UUID(0x4000L, 0x8000_0000_0000_0000L + number));
        }
    }
}
