package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.peil.access.SignedInUser;
import no.peil.common.MappingBody;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.Warning;
import no.peil.participant.LegalSituation;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who maps: the host municipality, IMDi or the municipality of settlement (§§ 6, 10), and each only its own. */
@Component
class MappingRights {

    private final LegalSituationService situations;
    private final EligibilityService eligibility;
    private final Clock clock;

    MappingRights(LegalSituationService situations, EligibilityService eligibility, Clock clock) {
        this.situations = situations;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** The case of a person within the user's reach; empty when there is no such person. */
    Optional<MappingCase> of(ParticipantId person, @Nullable CompetenceRecord record) {
        return situations.on(LocalDate.now(clock), List.of(person)).stream()
                .findFirst()
                .map(situation -> caseOf(situation, record, () -> eligibility.assess(situation)));
    }

    /** The case of a person as their page shows them. */
    MappingCase onPage(ParticipantDetails person, EligibilityAnswer answer, @Nullable CompetenceRecord record) {
        return caseOf(
                LegalSituation.on(LocalDate.now(clock), person.id(), person.personalia(), person.inForce()),
                record,
                () -> answer);
    }

    private static MappingCase caseOf(
            LegalSituation situation, @Nullable CompetenceRecord record, Supplier<EligibilityAnswer> answer) {
        var ground = ground(situation, answer);
        return new MappingCase(record, deeds(situation, record, ground), ground);
    }

    private static Set<Deed> deeds(LegalSituation situation, @Nullable CompetenceRecord record, MappingGround ground) {
        var deeds = EnumSet.noneOf(Deed.class);
        if (record == null) {
            if (ground.as() != null) {
                deeds.add(Deed.START);
            }
            return deeds;
        }
        var user = SignedInUser.required();
        if (record.stage() != MappingStage.STARTED && mayMapAgain(situation, record)) {
            deeds.add(Deed.MAP_AGAIN);
        }
        boolean own = Objects.equals(user.municipality().orElse(null), record.municipality());
        boolean abroad = situation.residence() == ResidenceKind.ABROAD;
        switch (record.stage()) {
            case STARTED -> {
                if (own && (user.role().isMunicipal() || abroad)) {
                    deeds.add(Deed.EDIT);
                } else if (ground.as() != null) {
                    deeds.add(Deed.TAKE_OVER);
                }
            }
            case COMPLETED -> {
                if (user.role().isMunicipal() && !abroad) {
                    deeds.add(Deed.ASSURE);
                }
                if (own && (user.role().isMunicipal() || abroad)) {
                    deeds.add(Deed.SEND_BACK);
                }
            }
            case ASSURED -> {
                if (user.role().isMunicipal() && !abroad) {
                    deeds.add(Deed.REVISE);
                }
            }
        }
        return deeds;
    }

    /** The body that the user would map for where the person lives now, whether or not the law asks for it. */
    Optional<MappingBody> bodyHere(ParticipantId person) {
        return situations.on(LocalDate.now(clock), List.of(person)).stream()
                .findFirst()
                .flatMap(MappingRights::bodyHere);
    }

    /** Whoever made a mapping corrects it in a new version; it is another's that is set aside. */
    private static boolean mayMapAgain(LegalSituation situation, CompetenceRecord record) {
        return bodyHere(situation).isPresent()
                && !Objects.equals(SignedInUser.required().municipality().orElse(null), record.municipality());
    }

    private static Optional<MappingBody> bodyHere(LegalSituation situation) {
        var user = SignedInUser.required();
        return Optional.ofNullable(bodyFor(situation.residence()))
                .filter(body -> body == MappingBody.IMDI
                        ? !user.role().isMunicipal()
                        : user.municipality()
                                .filter(own -> own.equals(situation.municipality()))
                                .isPresent());
    }

    private static MappingGround ground(LegalSituation situation, Supplier<EligibilityAnswer> answer) {
        var body = bodyFor(situation.residence());
        if (body == null) {
            return new MappingGround(null, situation.residence() == null ? "residence-unknown" : "svalbard");
        }
        var user = SignedInUser.required();
        if (body == MappingBody.IMDI && user.role().isMunicipal()) {
            return new MappingGround(null, "imdi-maps");
        }
        if (body != MappingBody.IMDI
                && user.municipality()
                        .filter(own -> own.equals(situation.municipality()))
                        .isEmpty()) {
            return new MappingGround(null, "municipality-maps");
        }
        return ground(body, answer.get());
    }

    private static MappingGround ground(MappingBody body, EligibilityAnswer answer) {
        return switch (answer.mapping()) {
            case REQUIRED -> new MappingGround(body, requiredOf(body));
            case RIGHT_ONLY -> new MappingGround(body, "right-only");
            case UNDETERMINED ->
                answer.warnings().contains(Warning.NO_AGE_LIMIT_IN_6)
                        ? new MappingGround(body, "age-open")
                        : new MappingGround(null, "undetermined");
            case NOT_REQUIRED ->
                answer.warnings().contains(Warning.MAP_BEFORE_DECISION)
                        ? new MappingGround(body, "expected")
                        : new MappingGround(null, "not-required");
            case QUALITY_ASSURE, DONE -> new MappingGround(null, "not-required");
        };
    }

    private static String requiredOf(MappingBody body) {
        return switch (body) {
            case HOST_MUNICIPALITY -> "required-host";
            case IMDI -> "required-imdi";
            case SETTLEMENT_MUNICIPALITY -> "required-settlement";
        };
    }

    private static @Nullable MappingBody bodyFor(@Nullable ResidenceKind residence) {
        if (residence == null) {
            return null;
        }
        return switch (residence) {
            case ABROAD -> MappingBody.IMDI;
            case RECEPTION_CENTRE -> MappingBody.HOST_MUNICIPALITY;
            case MUNICIPALITY -> MappingBody.SETTLEMENT_MUNICIPALITY;
            case SVALBARD -> null;
        };
    }
}
