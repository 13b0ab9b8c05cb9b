package no.peil.eligibility.rules;

import java.util.Optional;
import no.peil.common.MappingBody;
import org.jspecify.annotations.Nullable;

/** What the register says of a completed mapping: none, or by whom. */
public enum Registered {
    NONE(null),
    HOST_MUNICIPALITY(MappingBody.HOST_MUNICIPALITY),
    IMDI(MappingBody.IMDI),
    SETTLEMENT_MUNICIPALITY(MappingBody.SETTLEMENT_MUNICIPALITY);

    private final @Nullable MappingBody by;

    Registered(@Nullable MappingBody by) {
        this.by = by;
    }

    /** The register's word for a mapping by this body. */
    public static Registered by(MappingBody body) {
        return valueOf(body.name());
    }

    /** Who made the mapping; empty when there is none. */
    public Optional<MappingBody> by() {
        return Optional.ofNullable(by);
    }
}
